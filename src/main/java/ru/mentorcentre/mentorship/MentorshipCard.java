package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import java.util.List;

/**
 * The head of a pair's card, the same on every tab, and what this viewer can do with it.
 *
 * @param members all there ever were, mentors first
 * @param own the place of who looks, {@code null} for those who are not in it
 * @param writable this viewer may change it
 */
record MentorshipCard(MentorshipRow row, List<MemberRow> members, MemberRow own, boolean writable, LocalDate today) {

    public List<MemberRow> mentors() {
        return here(MemberSide.MENTOR);
    }

    public List<MemberRow> mentees() {
        return here(MemberSide.MENTEE);
    }

    /** Those who left on the way. */
    public List<MemberRow> former() {
        return members.stream().filter(one -> !one.isLasting()).toList();
    }

    /** Somebody has not agreed yet. */
    public boolean isWaiting() {
        return row.state() != MentorshipState.DRAFT && members.stream().anyMatch(this::isAwaited);
    }

    /** This member has not agreed yet. */
    public boolean isAwaited(MemberRow member) {
        return !row.state().isOver()
                && row.state() != MentorshipState.DRAFT
                && member.isHere()
                && member.agreedOn() == null;
    }

    /** Who looks is asked to agree. */
    public boolean isAsked() {
        return own != null && isAwaited(own);
    }

    private List<MemberRow> here(MemberSide side) {
        return members.stream()
                .filter(one -> one.side() == side && one.isLasting())
                .toList();
    }
}
