package ru.mentorcentre.workplan.informing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.web.QueryValues;

/** Which recipients of a message are shown. */
record RecipientFilter(String q, RecipientState state, int page) {

    static RecipientFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new RecipientFilter(values.text("q"), values.choice(RecipientState.class, "state"), values.page());
    }

    public List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Найти", q);
        QueryValues.chip(chips, "state", "Показаны те, кто", state == null ? null : state.title());
        return chips;
    }
}
