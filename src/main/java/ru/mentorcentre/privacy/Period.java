package ru.mentorcentre.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * Days that a list of openings is narrowed to.
 *
 * @param from the first day, {@code null} from the beginning
 * @param to the last day, included, {@code null} until now
 */
record Period(LocalDate from, LocalDate to) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static Period of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new Period(values.day("from"), values.day("to"));
    }

    /** As {@link #of}, the last days where none is asked for. */
    static Period of(Map<String, String> query, LocalDate today, int days) {
        Period asked = of(query);
        return query.containsKey("from") || query.containsKey("to")
                ? asked
                : new Period(today.minusDays(days - 1L), today);
    }

    Instant start(ZoneId zone) {
        return from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return to == null
                ? Instant.parse("2200-01-01T00:00:00Z")
                : to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** What can be taken off one by one: words and the parameter. */
    public List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        if (from != null) {
            chips.add(List.of("с " + DAY.format(from), "from"));
        }
        if (to != null) {
            chips.add(List.of("по " + DAY.format(to), "to"));
        }
        return chips;
    }

    /** «с 01.11.2026 по 30.11.2026». */
    public String inWords() {
        return from == null && to == null
                ? "за всё время"
                : (from == null ? "" : "с " + DAY.format(from)) + (to == null ? "" : " по " + DAY.format(to));
    }
}
