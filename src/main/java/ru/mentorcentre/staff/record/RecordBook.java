package ru.mentorcentre.staff.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.CompetenceKind;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.PupilExam;

/** The books of records about all educators: each a list, an export and an import of the same columns. */
enum RecordBook {
    TESTS(
            "tests",
            "Проверка компетенций",
            "Кто и с каким результатом прошёл проверку: предметную, методическую, управленческую",
            "r.takenOn",
            "CompetenceTest r"),
    ACTIVITIES(
            "activities",
            "Курсы, конкурсы, выступления",
            "Чем педагоги пополняют и передают опыт, по годам и уровням",
            "r.year",
            "Activity r"),
    RESULTS(
            "results",
            "Результаты учеников",
            "Средний результат всех учеников педагога на ВПР, ОГЭ и ЕГЭ по годам",
            "r.year",
            "PupilResult r"),
    CONSENTS(
            "consents",
            "Согласия",
            "Кто на что согласился, по какому документу и до какого дня",
            "r.givenOn",
            "Consent r");

    private final String path;
    private final String title;
    private final String purpose;
    private final String when;
    private final String from;

    RecordBook(String path, String title, String purpose, String when, String from) {
        this.path = path;
        this.title = title;
        this.purpose = purpose;
        this.when = when;
        this.from = from;
    }

    static Optional<RecordBook> of(String path) {
        return Arrays.stream(values()).filter(book -> book.path.equals(path)).findFirst();
    }

    /** After /staff/ in the address. */
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** The line below the heading. */
    public String purpose() {
        return purpose;
    }

    /** HQL: what its rows are sorted by when nothing else is asked for. */
    String when() {
        return when;
    }

    /** HQL: the entity. */
    String from() {
        return from;
    }

    /** HQL: the year of a row. */
    String year() {
        return when.equals("r.year") ? when : "year(" + when + ")";
    }

    /** The columns behind those that name the educator. */
    List<Column<?>> columns() {
        return switch (this) {
            case TESTS -> List.of(RecordColumns.TAKEN, RecordColumns.COMPETENCE, RecordColumns.PERCENT);
            case ACTIVITIES ->
                List.of(RecordColumns.YEAR, RecordColumns.ACTIVITY, RecordColumns.LEVEL, RecordColumns.NAME);
            case RESULTS ->
                List.of(
                        RecordColumns.YEAR,
                        RecordColumns.EXAM,
                        RecordColumns.SUBJECT,
                        RecordColumns.PUPILS,
                        RecordColumns.MEAN);
            case CONSENTS ->
                List.of(
                        RecordColumns.PURPOSE,
                        RecordColumns.DOCUMENT,
                        RecordColumns.TEXT,
                        RecordColumns.GIVEN,
                        RecordColumns.UNTIL);
        };
    }

    /** What the list can be narrowed to besides the year; an enum with name() and title(). */
    public Enum<?>[] kinds() {
        return switch (this) {
            case TESTS -> CompetenceKind.values();
            case ACTIVITIES -> ActivityKind.values();
            case RESULTS -> PupilExam.values();
            case CONSENTS -> ConsentPurpose.values();
        };
    }

    /** HQL: the property of {@link #kinds}. */
    String kind() {
        return switch (this) {
            case TESTS, ACTIVITIES -> "r.kind";
            case RESULTS -> "r.exam";
            case CONSENTS -> "r.purpose";
        };
    }

    Class<? extends RecordRow> row() {
        return switch (this) {
            case TESTS -> RecordRow.CompetenceTestRow.class;
            case ACTIVITIES -> RecordRow.ActivityRow.class;
            case RESULTS -> RecordRow.PupilResultRow.class;
            case CONSENTS -> RecordRow.ConsentRecordRow.class;
        };
    }

    /** HQL: what a row tells, behind who it is about. */
    String select() {
        return switch (this) {
            case TESTS -> "r.takenOn, r.kind, r.percent";
            case ACTIVITIES -> "r.year, r.kind, r.level, r.title";
            case RESULTS -> "r.year, r.exam, r.subject, r.pupils, r.mean";
            case CONSENTS -> "r.purpose, r.document, r.textVersion, r.givenOn, r.validUntil, r.withdrawnOn";
        };
    }

    /** HQL: the number rows can be sorted by, {@code null} without one. */
    String number() {
        return switch (this) {
            case TESTS -> "r.percent";
            case RESULTS -> "r.mean";
            default -> null;
        };
    }
}
