package ru.mentorcentre.staff.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.ActivityLevel;
import ru.mentorcentre.staff.CompetenceKind;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.PersonName;
import ru.mentorcentre.staff.PupilExam;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.staff.consent.ConsentState;

/** One line of a book of records: who it is about, and what it tells. */
sealed interface RecordRow {

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
    static void columns(RecordBook book, ExportTable<RecordRow> table) {
        switch (book) {
            case TESTS ->
                table.column(RecordColumns.TAKEN, row -> ((CompetenceTestRow) row).takenOn())
                        .column(RecordColumns.COMPETENCE, row -> ((CompetenceTestRow) row).kind())
                        .column(RecordColumns.PERCENT, row -> ((CompetenceTestRow) row).percent());
            case ACTIVITIES ->
                table.column(RecordColumns.YEAR, row -> ((ActivityRow) row).year())
                        .column(RecordColumns.ACTIVITY, row -> ((ActivityRow) row).kind())
                        .column(RecordColumns.LEVEL, row -> ((ActivityRow) row).level())
                        .column(RecordColumns.NAME, row -> ((ActivityRow) row).title());
            case RESULTS ->
                table.column(RecordColumns.YEAR, row -> ((PupilResultRow) row).year())
                        .column(RecordColumns.EXAM, row -> ((PupilResultRow) row).exam())
                        .column(RecordColumns.SUBJECT, row -> ((PupilResultRow) row).subject())
                        .column(RecordColumns.PUPILS, row -> ((PupilResultRow) row).pupils())
                        .column(RecordColumns.MEAN, row -> ((PupilResultRow) row).percent());
            case CONSENTS ->
                table.column(RecordColumns.PURPOSE, row -> ((ConsentRecordRow) row).purpose())
                        .column(RecordColumns.DOCUMENT, row -> ((ConsentRecordRow) row).document())
                        .column(RecordColumns.TEXT, row -> ((ConsentRecordRow) row).textVersion())
                        .column(RecordColumns.GIVEN, row -> ((ConsentRecordRow) row).givenOn())
                        .column(RecordColumns.UNTIL, row -> ((ConsentRecordRow) row).validUntil())
                        .column("Отозвано", 12, row -> ((ConsentRecordRow) row).withdrawnOn());
        }
    }

    default String fullName() {
        return PersonName.full(lastName(), firstName(), patronymic());
    }

    /** A test of competence. */
    record CompetenceTestRow(
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
            implements RecordRow {

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
    record ActivityRow(
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
            implements RecordRow {

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
    record PupilResultRow(
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
            implements RecordRow {

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
    record ConsentRecordRow(
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
            implements RecordRow {

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
