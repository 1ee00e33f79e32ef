package ru.mentorcentre.workplan.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a date of an event puts into the fields of a text.
 *
 * @param place of its own, else that of the event; {@code null} for none
 */
public record DateFacts(long id, long eventId, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, String place) {

    static final String COLUMNS = "d.id, d.eventId, d.heldOn, d.startsAt, d.endsAt, coalesce(d.place, e.place)";

    static final String FROM = """
            EventSession d
            join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId""";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("ru"));

    /** «3 декабря 2026, 14:00–15:30» */
    public String when() {
        String hours = startsAt == null ? "" : ", " + startsAt + (endsAt == null ? "" : "–" + endsAt);
        return DAY.format(heldOn) + hours;
    }
}
