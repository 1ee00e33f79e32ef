package ru.mentorcentre.staff;

import java.time.LocalDate;
import java.util.Set;

/** Fictional educators for tests. */
public final class EducatorExample {

    private EducatorExample() {}

    public static NewEducator named(long schoolId, String last, String first, String patronymic) {
        return new NewEducator(
                schoolId,
                last,
                first,
                patronymic,
                "Учитель",
                Set.of(Subject.RUSSIAN, Subject.LITERATURE),
                LocalDate.of(2015, 9, 1),
                17,
                LocalDate.of(2008, 9, 1),
                QualificationCategory.FIRST,
                null,
                "Пединститут, 2008",
                "educator@example.org",
                "8 (000) 000-00-00");
    }
}
