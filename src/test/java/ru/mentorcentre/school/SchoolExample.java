package ru.mentorcentre.school;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Fictional schools for tests. */
public final class SchoolExample {

    private SchoolExample() {}

    public static NewSchool named(String code, String shortName) {
        return of(code, shortName, SchoolKind.SECONDARY, false);
    }

    public static NewSchool of(String code, String shortName, SchoolKind kind, boolean rural) {
        return new NewSchool(
                code,
                "Муниципальное общеобразовательное учреждение " + shortName,
                shortName,
                kind,
                rural,
                null,
                "Ёлкина Анна Петровна",
                "8 (000) 000-00-00",
                "school@example.org",
                "ул. Школьная, 1",
                30,
                400);
    }

    public static NewListing listed(long schoolId, LocalDate from) {
        return new NewListing(schoolId, ListingKind.LOW_RESULTS, from, null, "123", from);
    }

    public static SchoolStanding standing(long schoolId, int year) {
        return new SchoolStanding(
                schoolId,
                year,
                ResultsLevel.LOW,
                SchoolType.STRUGGLING,
                Finding.YES,
                Finding.NO,
                Finding.INSUFFICIENT_DATA,
                Finding.NOT_APPLICABLE,
                Finding.NO,
                Finding.YES,
                new BigDecimal("0.4321"),
                new BigDecimal("0.3"));
    }
}
