package ru.mentorcentre.workplan.wording;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import ru.mentorcentre.shared.Day;

/** What an event puts into the fields of a text; {@code null} for what is empty. */
public record EventFacts(long id, String title, String termText, LocalDate endsOn, String place, String responsible) {

    private static final String NOT_SAID = "уточняется";

    /** @param centre what the centre is called */
    public Map<MessageField, String> values(String centre) {
        Map<MessageField, String> values = new EnumMap<>(MessageField.class);
        values.put(MessageField.EVENT, title);
        values.put(MessageField.TERM, term());
        values.put(MessageField.PLACE, place == null ? NOT_SAID : place);
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
