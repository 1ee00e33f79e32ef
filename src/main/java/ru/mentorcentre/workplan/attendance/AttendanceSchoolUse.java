package ru.mentorcentre.workplan.attendance;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.SchoolUse;

/** A school whose people are on the lists of events is not deleted. */
@Component
class AttendanceSchoolUse implements SchoolUse {

    private final ParticipationRepository participations;

    AttendanceSchoolUse(ParticipationRepository participations) {
        this.participations = participations;
    }

    @Override
    public List<String> of(long schoolId) {
        long count = participations.countBySchoolId(schoolId);
        return count == 0 ? List.of() : List.of("в списках мероприятий " + RecordedPeople.people(count));
    }
}
