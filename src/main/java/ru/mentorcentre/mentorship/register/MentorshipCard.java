package ru.mentorcentre.mentorship.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.PairHealthThresholds;
import ru.mentorcentre.mentorship.PairHealthVerdict;
import ru.mentorcentre.shared.AboutPeople;

/**
 * The head of a pair's card, the same on every tab, and what this viewer can do with it.
 *
 * @param members all there ever were, mentors first
 * @param own the place of who looks, {@code null} for those who are not in it
 * @param writable this viewer may change it
 * @param aimable this viewer may set its goals
 * @param school the only one whose people who looks knows, {@code null} for all
 * @param told this viewer sees the people's cards and the history
 * @param days between which its health turns, asked for only where it is shown
 */
public record MentorshipCard(
        MentorshipRow row,
        List<MentorshipMemberRow> members,
        MentorshipMemberRow own,
        boolean writable,
        boolean aimable,
        boolean told,
        Long school,
        LocalDate today,
        Supplier<PairHealthThresholds> days)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return members.stream().map(MentorshipMemberRow::educatorId).filter(Objects::nonNull);
    }

    /** How it is doing, {@code null} before it begins and when it is over. */
    public PairHealthVerdict doing() {
        return row.state().isAtWork() ? row.doing(days.get()) : null;
    }

    /** Those who are in it, mentors first. */
    public List<SideMembers> sides() {
        return Stream.of(MemberSide.values())
                .map(side -> new SideMembers(
                        side,
                        members.stream()
                                .filter(one -> one.side() == side && one.isLasting())
                                .toList()))
                .toList();
    }

    /**
     * The mentees whose requests who looks may read: a mentor those of the pair, a mentee the own one, a school those of
     * its people, the centre all.
     */
    public List<MentorshipMemberRow> askers() {
        return members.stream()
                .filter(one -> !one.isMentor() && one.isLasting() && one.requestId() != null)
                .filter(one -> told
                        ? school == null || school == one.schoolId()
                        : own != null && (own.isMentor() || own.id() == one.id()))
                .toList();
    }

    /** Those who left on the way. */
    public List<MentorshipMemberRow> former() {
        return members.stream().filter(one -> !one.isLasting()).toList();
    }

    /** The card of this member opens for who looks. */
    public boolean isLinked(MentorshipMemberRow member) {
        return told
                && member.educatorId() != null
                && (school == null || Objects.equals(member.educatorSchoolId(), school));
    }

    /** Somebody has not agreed yet. */
    public boolean isWaiting() {
        return row.state() != MentorshipState.DRAFT && members.stream().anyMatch(this::isAwaited);
    }

    /** This member has not agreed yet. */
    public boolean isAwaited(MentorshipMemberRow member) {
        return !row.state().isOver()
                && row.state() != MentorshipState.DRAFT
                && member.isHere()
                && member.agreedOn() == null;
    }

    /** Who looks is asked to agree. */
    public boolean isAsked() {
        return own != null && isAwaited(own);
    }

    public List<MentorshipMemberRow> awaited() {
        return members.stream().filter(this::isAwaited).toList();
    }

    /** Steps that can come now, but for the early end, which stands apart. */
    public List<MentorshipStepButton> steps() {
        return MentorshipStepButton.of(row.state()).stream()
                .filter(one -> !one.isBreakingOff())
                .toList();
    }

    /** It has not begun, or somebody new has not agreed yet. */
    public boolean isDeclinable() {
        return row.state().leadsTo(MentorshipState.DECLINED) || row.state().isAtWork() && isWaiting();
    }

    /**
     * One side of a pair.
     *
     * @param members who are in it, or were to its end
     */
    record SideMembers(MemberSide side, List<MentorshipMemberRow> members) {

        public String title() {
            return members.size() > 1 ? side.plural() : side.title();
        }

        public boolean isSeveral() {
            return members.size() > 1;
        }
    }
}
