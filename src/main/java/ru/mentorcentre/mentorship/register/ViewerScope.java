package ru.mentorcentre.mentorship.register;

import java.util.List;
import java.util.Objects;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/**
 * Which pairs somebody sees: the centre all of the municipality, a school those of its people, a mentor and a mentee the
 * own ones.
 *
 * @param school of a school role, {@code null} without one
 * @param educator who signs in as a mentor or mentee, {@code null} otherwise
 */
public record ViewerScope(boolean all, Long school, Long educator) {

    static ViewerScope of(Viewer viewer, Long educator) {
        return new ViewerScope(
                viewer.seesAllSchools(),
                viewer.has(Roles.SCHOOL_HEAD, Roles.CURATOR) ? viewer.schoolId() : null,
                viewer.has(Roles.MENTOR, Roles.MENTEE) ? educator : null);
    }

    boolean sees(MentorshipState state, List<MentorshipMemberRow> members) {
        return all
                || school != null && members.stream().anyMatch(one -> one.isOf(school))
                || state != MentorshipState.DRAFT && members.stream().anyMatch(this::isOwn);
    }

    /** Who left on the way sees nothing of what came later. */
    public boolean isOwn(MentorshipMemberRow member) {
        return educator != null && Objects.equals(educator, member.educatorId()) && member.isLasting();
    }
}
