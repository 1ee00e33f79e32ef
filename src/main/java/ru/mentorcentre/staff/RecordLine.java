package ru.mentorcentre.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Day;

/** One line of a book of records: who it is about, and what it tells. */
sealed interface RecordLine {

    long educatorId();

    long municipalityId();

    String lastName();

    String firstName();

    String patronymic();

    String schoolCode();

    String schoolName();

    /** «16.03.2026» or «2025». */
    String when();

    String what();

    /** More about it, {@code null} for nothing. */
    default String detail() {
        return null;
    }

    /** How long a consent holds, {@code null} for anything else. */
    default ConsentState state(LocalDate today) {
        return null;
    }

    /** The last day of a consent, {@code null} without one. */
    default LocalDate validUntil() {
        return null;
    }

    /** {@code null} without one. */
    default BigDecimal percent() {
        return null;
    }

    /** Puts the columns of the book behind those that name the educator. */
    static void columns(RecordBook book, ExportTable<RecordLine> table) {
        switch (book) {
            case TESTS ->
                table.column(RecordColumns.TAKEN, row -> ((Test) row).takenOn())
                        .column(RecordColumns.COMPETENCE, row -> ((Test) row).kind())
                        .column(RecordColumns.PERCENT, row -> ((Test) row).percent());
            case ACTIVITIES ->
                table.column(RecordColumns.YEAR, row -> ((Deed) row).year())
                        .column(RecordColumns.ACTIVITY, row -> ((Deed) row).kind())
                        .column(RecordColumns.LEVEL, row -> ((Deed) row).level())
                        .column(RecordColumns.NAME, row -> ((Deed) row).title());
            case RESULTS ->
                table.column(RecordColumns.YEAR, row -> ((Result) row).year())
                        .column(RecordColumns.EXAM, row -> ((Result) row).exam())
                        .column(RecordColumns.SUBJECT, row -> ((Result) row).subject())
                        .column(RecordColumns.PUPILS, row -> ((Result) row).pupils())
                        .column(RecordColumns.MEAN, row -> ((Result) row).percent());
            case CONSENTS ->
                table.column(RecordColumns.PURPOSE, row -> ((Agreement) row).purpose())
                        .column(RecordColumns.DOCUMENT, row -> ((Agreement) row).document())
                        .column(RecordColumns.TEXT, row -> ((Agreement) row).textVersion())
                        .column(RecordColumns.GIVEN, row -> ((Agreement) row).givenOn())
                        .column(RecordColumns.UNTIL, row -> ((Agreement) row).validUntil())
                        .column("Отозвано", 12, row -> ((Agreement) row).withdrawnOn());
        }
    }

    default String fullName() {
        return PersonName.full(lastName(), firstName(), patronymic());
    }

    /** A test of competence. */
    record Test(
            long educatorId,
            long municipalityId,
            String lastName,
            String firstName,
            String patronymic,
            String schoolCode,
            String schoolName,
            LocalDate takenOn,
            CompetenceKind kind,
            BigDecimal percent)
            implements RecordLine {

        @Override
        public String when() {
            return Day.of(takenOn);
        }

        @Override
        public String what() {
            return kind.title();
        }
    }

    /** A professional activity. */
    record Deed(
            long educatorId,
            long municipalityId,
            String lastName,
            String firstName,
            String patronymic,
            String schoolCode,
            String schoolName,
            int year,
            ActivityKind kind,
            ActivityLevel level,
            String title)
            implements RecordLine {

        @Override
        public String when() {
            return String.valueOf(year);
        }

        @Override
        public String what() {
            return kind.title();
        }

        @Override
        public String detail() {
            return title + " · " + level.title().toLowerCase(java.util.Locale.ROOT) + " уровень";
        }
    }

    /** A result of the pupils. */
    record Result(
            long educatorId,
            long municipalityId,
            String lastName,
            String firstName,
            String patronymic,
            String schoolCode,
            String schoolName,
            int year,
            PupilExam exam,
            Subject subject,
            int pupils,
            BigDecimal percent)
            implements RecordLine {

        @Override
        public String when() {
            return String.valueOf(year);
        }

        @Override
        public String what() {
            return exam.title() + ", " + subject.title();
        }

        @Override
        public String detail() {
            return "учеников: " + pupils;
        }
    }

    /** A consent. */
    record Agreement(
            long educatorId,
            long municipalityId,
            String lastName,
            String firstName,
            String patronymic,
            String schoolCode,
            String schoolName,
            ConsentPurpose purpose,
            String document,
            String textVersion,
            LocalDate givenOn,
            LocalDate validUntil,
            LocalDate withdrawnOn)
            implements RecordLine {

        @Override
        public String when() {
            return Day.of(givenOn);
        }

        @Override
        public String what() {
            return purpose.title();
        }

        @Override
        public ConsentState state(LocalDate today) {
            return ConsentState.of(validUntil, withdrawnOn, today);
        }

        @Override
        public String detail() {
            return document + ", редакция " + textVersion
                    + (withdrawnOn == null ? "" : ", отозвано " + Day.of(withdrawnOn));
        }
    }
}
