package ru.mentorcentre.workplan.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.web.QueryValues;

/** What of the list of a date is wanted; {@code null} for any. */
record ParticipantFilter(String q, Long school, ParticipationState state, int page) {

    static ParticipantFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new ParticipantFilter(
                values.text("q"),
                values.key("school"),
                values.choice(ParticipationState.class, "state"),
                values.page());
    }

    /** Whether all are wanted. */
    public boolean isEmpty() {
        return q == null && school == null && state == null;
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(List<SchoolOption> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        schools.stream()
                .filter(one -> school != null && one.id() == school)
                .forEach(one -> QueryValues.chip(chips, "school", "Школа", one.name()));
        QueryValues.chip(chips, "state", "Участие", state == null ? null : state.title());
        return chips;
    }
}
