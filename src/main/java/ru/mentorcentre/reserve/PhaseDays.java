package ru.mentorcentre.reserve;

import java.time.LocalDate;
import ru.mentorcentre.shared.Day;

/** When a phase of a season is, both days included. */
public record PhaseDays(ReservePhase phase, LocalDate startsOn, LocalDate endsOn) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** «Приём заявок: с 01.09.2026 по 28.09.2026». */
    public String words() {
        return phase.title() + ": с " + Day.of(startsOn) + " по " + Day.of(endsOn);
    }

    public boolean isPast(LocalDate day) {
        return day.isAfter(endsOn);
    }
}
