package ru.mentorcentre.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * What the audit trail shows. Unknown values in the query string count as none.
 *
 * @param q {@code null} or part of a login or of what was done
 * @param from the first day
 * @param to the last day, included
 */
record AuditFilter(String q, AuditEvent.Action action, LocalDate from, LocalDate to, int page) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static AuditFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new AuditFilter(
                values.text("q"),
                values.choice(AuditEvent.Action.class, "action"),
                values.day("from"),
                values.day("to"),
                values.page());
    }

    /** What can be taken off one by one: words and the parameter. */
    List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        if (q != null) {
            chips.add(List.of("Найти: " + q, "q"));
        }
        if (action != null) {
            chips.add(List.of(action.title(), "action"));
        }
        if (from != null) {
            chips.add(List.of("с " + DAY.format(from), "from"));
        }
        if (to != null) {
            chips.add(List.of("по " + DAY.format(to), "to"));
        }
        return chips;
    }
}
