package ru.mentorcentre.reserve.training;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.shared.Day;

/** A certified list of events: its lines as they were on that day, and who answers for them. */
public record CertifiedEventList(List<String> events, LocalDate on, String by) {

    /** The list with the words that certify it below. */
    public String inWords() {
        return String.join("\n", events) + "\nЗаверено " + Day.of(on) + ": " + by;
    }
}
