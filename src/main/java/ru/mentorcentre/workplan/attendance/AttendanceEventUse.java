package ru.mentorcentre.workplan.attendance;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.workplan.event.EventUse;

/** An event on whose lists somebody stands is not deleted with them. */
@Component
class AttendanceEventUse implements EventUse {

    private final ParticipationRepository participations;

    AttendanceEventUse(ParticipationRepository participations) {
        this.participations = participations;
    }

    @Override
    public List<String> of(long event) {
        long count = participations.listed(event);
        return count == 0 ? List.of() : List.of("в списках его дат " + RecordedPeople.people(count));
    }
}
