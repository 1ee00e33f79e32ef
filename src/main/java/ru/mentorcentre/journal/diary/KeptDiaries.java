package ru.mentorcentre.journal.diary;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Entries of diaries, by the day they are about. They are their owners' (ADR 0077): told without a title. */
@Component
class KeptDiaries implements KeptData {

    private final EntityManager entityManager;

    KeptDiaries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.DIARIES;
    }

    @Override
    public ListQuery<Due> due(LocalDate before) {
        return new ListQuery<>(
                        entityManager,
                        Due.class,
                        "concat('Запись в дневнике педагога № ', cast(a.educatorId as string)), a.achievedOn,"
                                + " concat('/staff/', cast(a.educatorId as string))",
                        "Achievement a")
                .where("a.achievedOn < :before", "before", before)
                .orderBy("a.achievedOn, a.id");
    }
}
