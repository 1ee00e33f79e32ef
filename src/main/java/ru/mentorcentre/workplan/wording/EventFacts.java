package ru.mentorcentre.workplan.wording;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import ru.mentorcentre.shared.Day;

/**
 * What an event puts into the fields of a text; {@code null} for what is empty.
 *
 * @param date the one that is meant: when and where it is held takes the place of the term
 */
public record EventFacts(
        long id, String title, String termText, LocalDate endsOn, String place, String responsible, DateFacts date) {

    private static final String NOT_SAID = "уточняется";

    public EventFacts(long id, String title, String termText, LocalDate endsOn, String place, String responsible) {
        this(id, title, termText, endsOn, place, responsible, null);
    }

    EventFacts at(DateFacts meant) {
        return new EventFacts(id, title, termText, endsOn, place, responsible, meant);
    }

    /** @param centre what the centre is called */
    public Map<MessageField, String> values(String centre) {
        String where = date == null ? place : date.place();
        Map<MessageField, String> values = new EnumMap<>(MessageField.class);
        values.put(MessageField.EVENT, title);
        values.put(MessageField.TERM, date == null ? term() : date.when());
        values.put(MessageField.PLACE, where == null ? NOT_SAID : where);
        values.put(MessageField.RESPONSIBLE, responsible == null ? NOT_SAID : responsible);
        values.put(MessageField.CENTRE, centre);
        return values;
    }

    private String term() {
        if (termText == null) {
            return endsOn == null ? NOT_SAID : "до " + Day.of(endsOn);
        }
        return endsOn == null ? termText : termText + ", последний день " + Day.of(endsOn);
    }
}
