package ru.mentorcentre.reserve.season;

import java.time.LocalDate;
import ru.mentorcentre.reserve.ReservePhase;

/** When a phase of a season is, both days included. */
public record PhaseDays(ReservePhase phase, LocalDate startsOn, LocalDate endsOn) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean isPast(LocalDate day) {
        return day.isAfter(endsOn);
    }
}
