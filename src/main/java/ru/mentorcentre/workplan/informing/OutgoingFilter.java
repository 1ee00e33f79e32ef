package ru.mentorcentre.workplan.informing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * What of the messages is shown.
 *
 * @param writer {@code null} for both
 */
record OutgoingFilter(String q, MessageState state, Writer writer, int page) {

    static OutgoingFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new OutgoingFilter(
                values.text("q"),
                values.choice(MessageState.class, "state"),
                values.choice(Writer.class, "writer"),
                values.page());
    }

    public List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Найти", q);
        QueryValues.chip(chips, "state", "Состояние", state == null ? null : state.title());
        QueryValues.chip(chips, "writer", "Кто пишет", writer == null ? null : writer.title());
        return chips;
    }

    /** Who writes a message. */
    enum Writer {
        PEOPLE("люди"),
        PROGRAM("программа: напоминания");

        private final String title;

        Writer(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
