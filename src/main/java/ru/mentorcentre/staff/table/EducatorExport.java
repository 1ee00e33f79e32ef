package ru.mentorcentre.staff.table;

import java.time.LocalDate;
import java.util.Map;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.staff.educator.EducatorRow;

/** The list of educators as a table: the import's columns first. */
final class EducatorExport {

    private EducatorExport() {}

    /** @param municipalities names by key, empty inside one municipality */
    static ExportTable<EducatorRow> table(LocalDate today, Map<Long, String> municipalities) {
        return ExportTable.<EducatorRow>named("Педагоги")
                .column(EducatorColumns.SCHOOL, EducatorRow::schoolCode)
                .column(EducatorColumns.LAST, EducatorRow::lastName)
                .column(EducatorColumns.FIRST, EducatorRow::firstName)
                .column(EducatorColumns.PATRONYMIC, EducatorRow::patronymic)
                .column(EducatorColumns.POSITION, EducatorRow::position)
                .column(EducatorColumns.SUBJECTS, row -> row.subjects().isEmpty() ? null : row.subjects())
                .column(EducatorColumns.HIRED, EducatorRow::hiredOn)
                .column(EducatorColumns.SERVICE, row -> row.serviceYears(today))
                .column(EducatorColumns.CATEGORY, EducatorRow::category)
                .column(EducatorColumns.EMAIL, EducatorRow::email)
                .column(EducatorColumns.PHONE, EducatorRow::phone)
                .column(EducatorColumns.FIRST_JOB, EducatorRow::firstJobOn)
                .column(EducatorColumns.TITLES, EducatorRow::titles)
                .column(EducatorColumns.EDUCATION, EducatorRow::education)
                .column("Школа", 30, EducatorRow::schoolName)
                .column("Стаж в школе, лет", row -> row.yearsHere(today))
                .column("Молодой специалист", EducatorRow::young)
                .column("Выбыл", 12, EducatorRow::retiredOn)
                .municipality(municipalities, row -> row.municipalityId());
    }
}
