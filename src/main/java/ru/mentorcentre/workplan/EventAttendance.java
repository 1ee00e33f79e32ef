package ru.mentorcentre.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How many people the events of the centre's plans reach (охват). */
public interface EventAttendance {

    /** Educators who were at an event in a period, each counted once. */
    long attended(LocalDate from, LocalDate until);

    /** The same by the school they worked in then; who has changed the school counts in both. */
    Map<Long, Long> attendedBySchool(LocalDate from, LocalDate until);

    /** The events an educator has attended in a period, the first one first. */
    List<AttendedEvent> of(long educator, LocalDate from, LocalDate until);
}
