package ru.mentorcentre.workplan.event;

import java.util.Set;
import ru.mentorcentre.workplan.EventAudience;

/**
 * For whom an event is.
 *
 * @param audiences groups of people; none for a matter of the centre alone, unless schools are named
 * @param schools keys; none for all schools
 * @param indicator code of the indicator it serves, {@code null} for none
 * @param mentorshipId the pair it is a visit or a consultation of, {@code null} for none
 */
public record EventScope(Set<EventAudience> audiences, Set<Long> schools, String indicator, Long mentorshipId) {

    /** The same groups and indicator, without schools and a pair. */
    public EventScope ofAllSchools() {
        return new EventScope(audiences, Set.of(), indicator, null);
    }

    /** Whether it is nobody's matter but the centre's. */
    public boolean isInternal() {
        return audiences.isEmpty() && schools.isEmpty() && mentorshipId == null;
    }
}
