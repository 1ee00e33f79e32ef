package ru.mentorcentre.mentorship;

import java.time.LocalDate;

/**
 * Somebody in a pair, or who was.
 *
 * @param educatorId {@code null} for the management team of a school
 * @param name Иванова Анна Петровна, or «Управленческая команда»
 * @param schoolId where the member worked on joining
 * @param mentorId profile of a mentor, {@code null} for a mentee
 * @param requestId request of a mentee, {@code null} for a mentor
 * @param leftOn first day without, {@code null} while it lasts
 * @param leftReason {@code null} for who stayed to the end of the whole
 * @param agreedOn {@code null} until agreed
 */
public record MentorshipMemberInfo(
        long id,
        MemberSide side,
        Long educatorId,
        String name,
        long schoolId,
        String schoolName,
        Long mentorId,
        Long requestId,
        LocalDate joinedOn,
        LocalDate leftOn,
        String leftReason,
        LocalDate agreedOn) {

    public boolean isMentor() {
        return side == MemberSide.MENTOR;
    }

    /** Belongs to it now; of one that is over, belonged to it to the end. */
    public boolean isLasting() {
        return leftReason == null;
    }
}
