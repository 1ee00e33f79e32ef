package ru.mentorcentre.school.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Settlement;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * What the list of schools is narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param year whose standings and listings are meant
 * @param page from 0
 */
public record SchoolFilter(
        String q,
        int year,
        SchoolType type,
        RiskZone zone,
        ResultsLevel level,
        Stability stability,
        ListingKind listed,
        SchoolKind kind,
        Settlement place,
        Openness closed,
        String order,
        int page) {

    /** A school without the value stands last, whichever way. */
    static final ListSort SORT = new ListSort("name", "s.id")
            .by("name", "s.shortName %s")
            .by("code", "s.code %s nulls last")
            .by("type", """
                    case t.type when SchoolType.EFFECTIVE then 1 when SchoolType.RESILIENT then 2
                        when SchoolType.INEFFECTIVE then 3 when SchoolType.STRUGGLING then 4 end %s nulls last""")
            .by("results", "t.resultsIndex %s nulls last")
            .by("welfare", "t.welfareIndex %s nulls last")
            .by("pupils", "s.pupils %s nulls last");

    public static SchoolFilter of(Map<String, String> query, int reportingYear) {
        QueryValues values = new QueryValues(query);
        Long year = values.key("year");
        return new SchoolFilter(
                values.text("q"),
                year == null || year < 2000 || year > 2100 ? reportingYear : year.intValue(),
                values.choice(SchoolType.class, "type"),
                values.choice(RiskZone.class, "zone"),
                values.choice(ResultsLevel.class, "level"),
                values.choice(Stability.class, "stability"),
                values.choice(ListingKind.class, "listed"),
                values.choice(SchoolKind.class, "kind"),
                values.choice(Settlement.class, "place"),
                values.choice(Openness.class, "closed"),
                SORT.order(query.get("sort")),
                values.page());
    }

    /** A list of what a year's classification found counts the schools closed since, as the classification did. */
    Openness shown() {
        return closed == null ? shownByDefault() : closed;
    }

    /** What is shown unless a person says otherwise. */
    public Openness shownByDefault() {
        return Stream.of(type, zone, level, stability).allMatch(Objects::isNull) ? Openness.OPEN : Openness.ANY;
    }

    /** Whether a condition is on that is asked for less often. */
    public boolean detailed() {
        return Stream.of(level, stability, kind, place, closed).anyMatch(Objects::nonNull);
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(int reportingYear) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "year", "Год", year == reportingYear ? null : String.valueOf(year));
        QueryValues.chip(chips, "type", "Тип", type == null ? null : type.title());
        QueryValues.chip(chips, "zone", "Зона риска", zone == null ? null : zone.title());
        QueryValues.chip(chips, "level", "Уровень ИОР", level == null ? null : level.title());
        QueryValues.chip(chips, "stability", "Стабильность", stability == null ? null : stability.title());
        QueryValues.chip(chips, "listed", "В перечне " + year + " года", listed == null ? null : listed.title());
        QueryValues.chip(chips, "kind", "Вид", kind == null ? null : kind.title());
        QueryValues.chip(chips, "place", "Местность", place == null ? null : place.title());
        QueryValues.chip(chips, "closed", "Школы", closed == null || closed == Openness.OPEN ? null : closed.title());
        return chips;
    }
}
