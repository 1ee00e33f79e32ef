package ru.mentorcentre.staff.consent;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Consents that do not hold any more, by the day they ended or were withdrawn. */
@Component
class KeptConsents implements KeptData {

    private static final String ENDED = "coalesce(c.withdrawnOn, c.validUntil)";

    private final EntityManager entityManager;

    KeptConsents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.CONSENTS;
    }

    @Override
    public ListQuery<Due> due(LocalDate before) {
        return new ListQuery<>(
                        entityManager,
                        Due.class,
                        "concat(e.lastName, ' ', e.firstName, coalesce(concat(' ', e.patronymic), ''), ': ', c.document), "
                                + ENDED + ", concat('/staff/', cast(e.id as string), '/consents')",
                        "Consent c join Educator e on e.municipalityId = c.municipalityId and e.id = c.educatorId")
                .where(ENDED + " < :before", "before", before)
                .orderBy(ENDED + ", c.id");
    }
}
