package ru.mentorcentre.journal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.journal.NewPlanRow;
import ru.mentorcentre.journal.Plans;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** The service behind {@link Plans}. */
@Service
@Transactional
public class PlanService implements Plans {

    private static final int MOST = 50;

    private final PlanRowRepository rows;
    private final Histories histories;
    private final Clock clock;

    PlanService(PlanRowRepository rows, Histories histories, Clock clock) {
        this.rows = rows;
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public long add(long mentorshipId, NewPlanRow wanted) {
        if (of(mentorshipId).size() >= MOST) {
            throw new BusinessRuleViolation(null, "В плане уже " + MOST + " пунктов: удалите лишние");
        }
        return store(new PlanRow(mentorshipId, checked(wanted))).getId();
    }

    void change(long mentorshipId, long id, int version, NewPlanRow wanted) {
        PlanRow row = get(mentorshipId, id);
        LostUpdate.check(version, row.getVersion());
        row.change(checked(wanted));
        store(row);
    }

    /** Done today, or not done after all; one that is so already stays. */
    void done(long mentorshipId, long id, boolean done) {
        PlanRow row = get(mentorshipId, id);
        if (row.isDone() != done) {
            row.done(done ? LocalDate.now(clock) : null);
            store(row);
        }
    }

    void delete(long mentorshipId, long id) {
        rows.delete(get(mentorshipId, id));
        rows.flush();
    }

    @Transactional(readOnly = true)
    PlanRow get(long mentorshipId, long id) {
        return rows.findByIdAndMentorshipId(id, mentorshipId).orElseThrow(NotFound.of("Пункт плана", id));
    }

    @Transactional(readOnly = true)
    List<PlanRow> of(long mentorshipId) {
        return rows.of(mentorshipId);
    }

    @Transactional(readOnly = true)
    List<PlanRow> open(List<Long> mentorships) {
        return mentorships.isEmpty() ? List.of() : rows.open(mentorships);
    }

    /** Whose change came first when two people edit. */
    @Transactional(readOnly = true)
    Optional<Change> latest(PlanRow loaded) {
        return histories.of(PlanRow.class, loaded.getId()).stream().findFirst();
    }

    private NewPlanRow checked(NewPlanRow wanted) {
        if (wanted.doneOn() != null && wanted.doneOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessRuleViolation("doneOn", "Этот день ещё впереди: отмечают то, что уже сделано");
        }
        return wanted;
    }

    private PlanRow store(PlanRow row) {
        try {
            return rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("plan_row_once", problem)) {
                throw new BusinessRuleViolation("what", "Такой пункт в плане уже есть");
            }
            throw problem;
        }
    }
}
