package ru.mentorcentre.staff.career;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Cards of those who left, by their last day. One that is anonymised tells of nobody and is never due. */
@Component
class KeptEducators implements KeptData {

    private final EntityManager entityManager;

    KeptEducators(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.EDUCATORS;
    }

    @Override
    public ListQuery<Due> due(LocalDate before) {
        return new ListQuery<>(entityManager, Due.class, """
                        concat(e.lastName, ' ', e.firstName, coalesce(concat(' ', e.patronymic), '')), e.retiredOn,
                            concat('/staff/', cast(e.id as string), '/anonymisation')""", "Educator e")
                .where("e.anonymisedOn is null")
                .where("e.retiredOn < :before", "before", before)
                .orderBy("e.retiredOn, e.id");
    }
}
