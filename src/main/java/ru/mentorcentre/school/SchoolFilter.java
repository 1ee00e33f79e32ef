package ru.mentorcentre.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/**
 * What the list of schools is narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param year whose standings and listings are meant
 * @param page from 0
 */
record SchoolFilter(
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
        SchoolSort sort,
        boolean descending,
        int page) {

    static SchoolFilter of(Map<String, String> query, int reportingYear) {
        String sort = query.get("sort");
        return new SchoolFilter(
                StringUtils.hasText(query.get("q")) ? query.get("q").strip() : null,
                number(query.get("year"), 2000, 2100, reportingYear),
                choice(SchoolType.class, query.get("type")),
                choice(RiskZone.class, query.get("zone")),
                choice(ResultsLevel.class, query.get("level")),
                choice(Stability.class, query.get("stability")),
                choice(ListingKind.class, query.get("listed")),
                choice(SchoolKind.class, query.get("kind")),
                choice(Settlement.class, query.get("place")),
                choice(Openness.class, query.get("closed")),
                SchoolSort.of(sort),
                sort != null && sort.startsWith("-"),
                number(query.get("page"), 0, Integer.MAX_VALUE / 100, 0));
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
        if (q != null) {
            chips.add(List.of("Поиск: " + q, "q"));
        }
        if (year != reportingYear) {
            chips.add(List.of("Год: " + year, "year"));
        }
        add(chips, "type", "Тип", type == null ? null : type.title());
        add(chips, "zone", "Зона риска", zone == null ? null : zone.title());
        add(chips, "level", "Уровень ИОР", level == null ? null : level.title());
        add(chips, "stability", "Стабильность", stability == null ? null : stability.title());
        add(chips, "listed", "В перечне " + year + " года", listed == null ? null : listed.title());
        add(chips, "kind", "Вид", kind == null ? null : kind.title());
        add(chips, "place", "Местность", place == null ? null : place.title());
        add(chips, "closed", "Школы", closed == null || closed == Openness.OPEN ? null : closed.title());
        return chips;
    }

    private static void add(List<List<String>> chips, String parameter, String label, String value) {
        if (value != null) {
            chips.add(List.of(label + ": " + value, parameter));
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private static int number(String text, int min, int max, int otherwise) {
        try {
            int number = Integer.parseInt(text == null ? "" : text.strip());
            return number < min || number > max ? otherwise : number;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
