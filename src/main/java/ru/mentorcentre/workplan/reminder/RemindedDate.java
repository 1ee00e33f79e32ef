package ru.mentorcentre.workplan.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import ru.mentorcentre.workplan.attendance.EventSessionRow;

/** A date that takes place, of an event of a plan that is carried out, with people on its list who may come. */
record RemindedDate(long id, long eventId, String title, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt) {

    static final String COLUMNS = "d.id, e.id, coalesce(e.approvedTitle, e.title), d.heldOn, d.startsAt, d.endsAt";

    String when() {
        return EventSessionRow.when(heldOn, startsAt, endsAt);
    }

    /** Whether it is too late to tell anybody. */
    boolean hasBegun(LocalDateTime now) {
        return startsAt == null ? now.toLocalDate().isAfter(heldOn) : !now.isBefore(heldOn.atTime(startsAt));
    }
}
