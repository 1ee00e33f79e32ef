package ru.mentorcentre.mentorship.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.Mentorship;
import ru.mentorcentre.mentorship.MentorshipMember;
import ru.mentorcentre.mentorship.MentorshipMemberRepository;
import ru.mentorcentre.mentorship.MentorshipRepository;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.MentorshipTerms;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.shared.web.TypedText;

/** Who is in a pair, and what it is for: a mentor is replaced, somebody joins or leaves. The past stays as it was. */
@Service
@Transactional
class Memberships {

    private final MentorshipRepository mentorships;
    private final MentorshipMemberRepository members;
    private final PairCreation proposing;
    private final MentorshipSteps steps;
    private final Clock clock;

    Memberships(
            MentorshipRepository mentorships,
            MentorshipMemberRepository members,
            PairCreation proposing,
            MentorshipSteps steps,
            Clock clock) {
        this.mentorships = mentorships;
        this.members = members;
        this.proposing = proposing;
        this.steps = steps;
        this.clock = clock;
    }

    /** A pair made by hand: proposed at once, or kept as a draft. */
    long add(NewMentorship wanted, boolean draft, Long by) {
        return proposing
                .add(List.of(wanted), draft ? MentorshipState.DRAFT : MentorshipState.PROPOSED, today(), by)
                .get(0);
    }

    /** Changes what it is for, unless somebody did so since the version was read. */
    void change(long id, int version, MentorshipTerms wanted) {
        LockedMentorship loaded = steps.hold(id);
        Mentorship pair = loaded.pair();
        LostUpdate.check(version, pair.getVersion());
        refuseIfOver(pair);
        PairRules.ofNumbers(
                        wanted.form(),
                        loaded.of(MemberSide.MENTOR).size(),
                        loaded.of(MemberSide.MENTEE).size())
                .ifPresent(words -> {
                    throw new BusinessRuleViolation("form", words);
                });
        PairCreation.guarded("form", "Так нельзя: ", () -> {
            if (!pair.state().isAtWork() && wanted.startsOn() != null) {
                steps.move(loaded, wanted.startsOn());
            }
            pair.change(wanted);
            mentorships.saveAndFlush(pair);
        });
    }

    /** Sets its goals, unless somebody changed it since the version was read. */
    void aim(long id, int version, String goals) {
        Mentorship pair = steps.hold(id).pair();
        LostUpdate.check(version, pair.getVersion());
        refuseIfOver(pair);
        pair.aim(TypedText.paragraphs(goals));
        mentorships.saveAndFlush(pair);
    }

    /** Another mentor takes over, and is asked to agree; whom the former one helped, stays on record. */
    void replace(long id, long memberId, LocalDate day, String why, long mentorId) {
        LockedMentorship loaded = steps.hold(id);
        MentorshipMember former = loaded.member(memberId);
        if (!former.isMentor()) {
            throw new BusinessRuleViolation(null, "Заменить можно только наставника");
        }
        if (former.mentorId() == mentorId) {
            throw new BusinessRuleViolation("mentorId", "Это тот же наставник");
        }
        leave(loaded, former, day, why);
        join(id, Optional.of(mentorId), Optional.empty(), day);
    }

    /** One more of either side joins a group, or takes the place of nobody. */
    void join(long id, Optional<Long> mentorId, Optional<Long> requestId, LocalDate day) {
        LockedMentorship loaded = steps.hold(id);
        Mentorship pair = loaded.pair();
        refuseIfOver(pair);
        BusinessRuleViolation.unlessSensible("day", day);
        if (day.isAfter(today())) {
            throw new BusinessRuleViolation("day", "Этот день ещё не наступил");
        }
        LocalDate from = day.isBefore(pair.startsOn()) || !pair.state().isAtWork() ? pair.startsOn() : day;
        PairRules.ofNumbers(
                        pair.form(),
                        loaded.of(MemberSide.MENTOR).size() + (mentorId.isPresent() ? 1 : 0),
                        loaded.of(MemberSide.MENTEE).size() + (requestId.isPresent() ? 1 : 0))
                .ifPresent(words -> {
                    throw new BusinessRuleViolation(null, words + " и сохраните пару");
                });
        proposing.join(pair, loaded.here(), mentorId, requestId, from);
        if (pair.state() == MentorshipState.AGREED) {
            pair.become(MentorshipState.PROPOSED, today(), null);
            mentorships.saveAndFlush(pair);
        }
    }

    /**
     * Somebody leaves, the others go on.
     *
     * @param wanted a mentee waits for another mentor
     */
    void remove(long id, long memberId, LocalDate day, String why, boolean wanted) {
        LockedMentorship loaded = steps.hold(id);
        MentorshipMember member = loaded.member(memberId);
        if (!member.isMentor() && loaded.others(member) == 0) {
            throw new BusinessRuleViolation(null, "Это единственный наставляемый: прекратите пару целиком");
        }
        leave(loaded, member, day, why);
        if (!member.isMentor() && loaded.pair().state() != MentorshipState.DRAFT) {
            steps.answered(member, wanted, "Вышел из группы: " + why);
        }
    }

    private void leave(LockedMentorship loaded, MentorshipMember member, LocalDate day, String why) {
        refuseIfOver(loaded.pair());
        BusinessRuleViolation.unlessSensible("day", day);
        if (day.isAfter(today())) {
            throw new BusinessRuleViolation("day", "Этот день ещё не наступил");
        }
        if (loaded.pair().state().isAtWork() && day.isBefore(member.joinedOn())) {
            throw new BusinessRuleViolation("day", "Раньше, чем участник вошёл в пару: " + Day.of(member.joinedOn()));
        }
        member.leave(day, why);
        members.saveAndFlush(member);
    }

    private static void refuseIfOver(Mentorship pair) {
        if (pair.state().isOver()) {
            throw new BusinessRuleViolation(null, "Пара уже " + pair.state().title() + ": прошлое не меняется");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
