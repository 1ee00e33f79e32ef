package ru.mentorcentre.school.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.Settlement;

/** The list of schools as a table: the import's columns first, then what the year's classification found. */
public final class SchoolExport {

    private SchoolExport() {}

    /** @param municipalities names by key, empty inside one municipality */
    public static ExportTable<SchoolRow> table(int year, Map<Long, String> municipalities) {
        return ExportTable.<SchoolRow>named("Школы")
                .column(SchoolColumns.CODE, SchoolRow::code)
                .column(SchoolColumns.FULL_NAME, SchoolRow::fullName)
                .column(SchoolColumns.SHORT_NAME, SchoolRow::shortName)
                .column(SchoolColumns.KIND, SchoolRow::kind)
                .column(SchoolColumns.PLACE, row -> Settlement.of(row.rural()))
                .column(SchoolColumns.ADVANCED, SchoolRow::advancedOverride)
                .column(SchoolColumns.HEAD, SchoolRow::headName)
                .column(SchoolColumns.PHONE, SchoolRow::phone)
                .column(SchoolColumns.EMAIL, SchoolRow::email)
                .column(SchoolColumns.ADDRESS, SchoolRow::address)
                .column(SchoolColumns.EDUCATORS, SchoolRow::educators)
                .column(SchoolColumns.PUPILS, SchoolRow::pupils)
                .column("Год", row -> year)
                .column("Тип", 18, row -> row.type() == null ? null : row.type().title())
                .column(
                        "Зоны риска",
                        40,
                        row -> row.type() == null ? null : row.zones().isEmpty() ? "нет" : titles(row.zones()))
                .column("Зоны, где мало данных", 40, row -> row.type() == null ? null : titles(row.unknownZones()))
                .decimal("ИОР", 4, SchoolRow::resultsIndex)
                .column(
                        "Уровень ИОР",
                        16,
                        row -> row.level() == null ? null : row.level().title())
                .decimal("ИСБШ", 4, SchoolRow::welfareIndex)
                .column("ШНОР", SchoolRow::listedLowResults)
                .column("ШССУ", SchoolRow::listedHardConditions)
                .column("Закрыта", 12, SchoolRow::closedOn)
                .municipality(municipalities, row -> row.municipalityId());
    }

    private static String titles(List<RiskZone> zones) {
        return zones.stream().map(RiskZone::title).collect(Collectors.joining(", "));
    }
}
