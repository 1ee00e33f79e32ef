package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.mentoring.MentorState;

/**
 * A member as the pages show it.
 *
 * @param educatorSchoolId where the educator works now
 * @param retiredOn last day of an educator who left the schools
 * @param schoolId where the member worked on joining
 * @param mentorState {@code null} for a mentee
 */
public record MentorshipMemberRow(
        long id,
        long mentorshipId,
        MemberSide side,
        Long educatorId,
        String lastName,
        String firstName,
        String patronymic,
        Long educatorSchoolId,
        LocalDate retiredOn,
        long schoolId,
        String schoolName,
        Long mentorId,
        MentorState mentorState,
        Long requestId,
        LocalDate joinedOn,
        LocalDate leftOn,
        String leftReason,
        LocalDate agreedOn,
        AgreementMethod agreedHow,
        String agreedBy) {

    public static final String TEAM = "Управленческая команда";

    public String name() {
        return educatorId == null
                ? TEAM
                : Stream.of(lastName, firstName, patronymic)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    public boolean isMentor() {
        return side == MemberSide.MENTOR;
    }

    /** Belongs to it now. */
    public boolean isHere() {
        return leftOn == null;
    }

    /** Stayed to the end of the whole, or belongs to it now. */
    public boolean isLasting() {
        return leftReason == null;
    }

    /** A mentor who does not work with mentees any more, or not now. */
    public boolean isAway() {
        return isMentor() && (mentorState != MentorState.ACTIVE || retiredOn != null);
    }

    public boolean isOf(long school) {
        return schoolId == school || educatorSchoolId != null && educatorSchoolId == school;
    }

    public MentorshipMemberInfo info() {
        return new MentorshipMemberInfo(
                id,
                side,
                educatorId,
                name(),
                schoolId,
                schoolName,
                mentorId,
                requestId,
                joinedOn,
                leftOn,
                leftReason,
                agreedOn);
    }
}
