package ru.mentorcentre.mentorship.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentorship.AgreementMethod;
import ru.mentorcentre.mentorship.MentorshipMember;
import ru.mentorcentre.mentorship.MentorshipMemberRepository;
import ru.mentorcentre.mentorship.MentorshipRepository;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** The consent of those who shall work together: nobody is made to. */
@Service
@Transactional
class Agreements {

    private final MentorshipMemberRepository members;
    private final MentorshipRepository mentorships;
    private final MentorshipSteps steps;
    private final Clock clock;

    Agreements(
            MentorshipMemberRepository members, MentorshipRepository mentorships, MentorshipSteps steps, Clock clock) {
        this.members = members;
        this.mentorships = mentorships;
        this.steps = steps;
        this.clock = clock;
    }

    /** A member agrees in the own account, today. */
    void agree(long id, long memberId) {
        agree(id, memberId, today(), AgreementMethod.ACCOUNT, null);
    }

    /**
     * A member has agreed on paper.
     *
     * @param day of the paper, not after today
     * @param by full name of who notes it
     */
    void note(long id, long memberId, LocalDate day, Long by) {
        BusinessRuleViolation.unlessSensible("agreedOn", day);
        if (day.isAfter(today())) {
            throw new BusinessRuleViolation("agreedOn", "Этот день ещё не наступил");
        }
        agree(id, memberId, day, AgreementMethod.PAPER, by);
    }

    /**
     * A member does not want it. The others of the same side go on without; where there are none, the pair comes to
     * nothing.
     *
     * @param wanted the mentees wait for another mentor
     */
    void decline(long id, long memberId, String why, boolean wanted) {
        LockedMentorship loaded = steps.hold(id);
        MentorshipMember member = loaded.member(memberId);
        boolean begun = loaded.pair().state().isAtWork();
        if (begun ? member.hasAgreed() : !loaded.pair().state().leadsTo(MentorshipState.DECLINED)) {
            throw new BusinessRuleViolation(
                    null, "Отказаться уже нельзя: пара " + loaded.pair().state().title());
        }
        String reason = "Отказался " + member.side().title().toLowerCase() + ": " + why;
        if (!begun && loaded.others(member) == 0) {
            steps.decline(loaded, reason, wanted);
            return;
        }
        member.withdraw(reason);
        members.saveAndFlush(member);
        if (!member.isMentor()) {
            steps.answered(member, wanted, "Пара не состоялась");
        }
        settle(steps.hold(id));
    }

    private void agree(long id, long memberId, LocalDate day, AgreementMethod how, Long by) {
        LockedMentorship loaded = steps.hold(id);
        MentorshipMember member = loaded.member(memberId);
        if (loaded.pair().state() == MentorshipState.DRAFT) {
            throw new BusinessRuleViolation(null, "Это ещё черновик: сначала предложите пару");
        }
        if (member.hasAgreed()) {
            throw new BusinessRuleViolation(null, "Согласие уже записано");
        }
        member.agree(day, how, by);
        members.saveAndFlush(member);
        settle(loaded);
    }

    /** When the last one has agreed, the pair is agreed. */
    private void settle(LockedMentorship loaded) {
        if (loaded.pair().state() == MentorshipState.PROPOSED && loaded.allAgreed()) {
            loaded.pair().become(MentorshipState.AGREED, today(), null);
            mentorships.saveAndFlush(loaded.pair());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
