package ru.mentorcentre.mentorship.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Pairs that are over, with all they wrote, by their last day. */
@Component
class KeptMentorships implements KeptData {

    private final EntityManager entityManager;

    KeptMentorships(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.MENTORSHIPS;
    }

    @Override
    public ListQuery<Due> due(LocalDate before) {
        return new ListQuery<>(
                        entityManager,
                        Due.class,
                        "concat('Пара № ', cast(m.id as string)), m.endedOn, concat('/mentorships/', cast(m.id as string))",
                        "Mentorship m")
                .where("m.endedOn < :before", "before", before)
                .orderBy("m.endedOn, m.id");
    }
}
