package ru.mentorcentre.reserve.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Counts what waits in the reserve. */
@Service
@Transactional(readOnly = true)
public class ReserveBoards {

    private final EntityManager entityManager;
    private final Clock clock;

    ReserveBoards(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Of the current municipality. */
    public ReserveBoard of(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return new ListQuery<>(entityManager, ReserveBoard.class, ReserveBoard.COLUMNS, ApplicationRow.FROM)
                .with("account", viewer.accountId())
                .with("today", today)
                .with("soon", today.plusDays(ReserveBoard.SOON_DAYS))
                .one()
                .orElseThrow();
    }
}
