package ru.mentorcentre.mentorship.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.EndCause;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.Mentorship;
import ru.mentorcentre.mentorship.MentorshipMember;
import ru.mentorcentre.mentorship.MentorshipMemberRepository;
import ru.mentorcentre.mentorship.MentorshipRepository;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.NotFound;

/** The steps of a pair from its proposal to its end. Each is made by a person, on a day. */
@Service
@Transactional
class MentorshipSteps {

    /** Working days between the notice and the end (Labour Code art. 351.8). */
    static final int NOTICE = 3;

    static final String ONLY_A_DRAFT = "Удалить можно только черновик";

    private static final int AHEAD = 31;

    private final MentorshipRepository mentorships;
    private final MentorshipMemberRepository members;
    private final PairCreation proposing;
    private final Mentors mentors;
    private final Requests requests;
    private final Clock clock;

    MentorshipSteps(
            MentorshipRepository mentorships,
            MentorshipMemberRepository members,
            PairCreation proposing,
            Mentors mentors,
            Requests requests,
            Clock clock) {
        this.mentorships = mentorships;
        this.members = members;
        this.proposing = proposing;
        this.mentors = mentors;
        this.requests = requests;
        this.clock = clock;
    }

    /** A draft becomes a proposal, if its mentors have places and its requests still wait. */
    void propose(long id) {
        LockedMentorship loaded = hold(id);
        refuseUnless(loaded.pair(), MentorshipState.PROPOSED);
        proposing.propose(loaded.pair(), loaded.here(), today());
    }

    /** A draft goes; nobody has been asked yet. */
    void discard(long id) {
        LockedMentorship loaded = hold(id);
        if (loaded.pair().state() != MentorshipState.DRAFT) {
            throw new BusinessRuleViolation(null, ONLY_A_DRAFT);
        }
        mentorships.delete(loaded.pair());
        mentorships.flush();
    }

    /** The work begins, or goes on after a pause. */
    void work(long id, LocalDate day) {
        if (hold(id).pair().state() == MentorshipState.PAUSED) {
            become(id, MentorshipState.ACTIVE, day, null);
        } else {
            start(id, day);
        }
    }

    private void start(long id, LocalDate day) {
        LockedMentorship loaded = hold(id);
        refuseUnless(loaded.pair(), MentorshipState.ACTIVE);
        refuseUnlessSensible(loaded.pair(), day, 0);
        if (loaded.of(MemberSide.MENTOR).isEmpty()
                || loaded.of(MemberSide.MENTOR).stream().anyMatch(this::isAway)) {
            throw new BusinessRuleViolation(null, "Наставник сейчас не работает с наставляемыми: сначала замените его");
        }
        move(loaded, day);
        loaded.pair().begin(day);
        mentorships.saveAndFlush(loaded.pair());
    }

    void pause(long id, LocalDate day, String why) {
        become(id, MentorshipState.PAUSED, day, why);
    }

    /** The work is done, and the requests with it. */
    void finish(long id, LocalDate day, String why) {
        LockedMentorship loaded = hold(id);
        refuseUnless(loaded.pair(), MentorshipState.FINISHED);
        refuseUnlessSensible(loaded.pair(), day, 0);
        loaded.pair().end(MentorshipState.FINISHED, day, why);
        leaveAll(loaded, day);
        answered(loaded, false, "Пара завершила работу");
    }

    /**
     * The pair ends before its time.
     *
     * @param noticedOn when the other side was told, needed for some causes
     * @param wanted the mentees wait for another mentor
     */
    void breakOff(long id, LocalDate day, EndCause cause, String why, LocalDate noticedOn, boolean wanted) {
        LockedMentorship loaded = hold(id);
        refuseUnless(loaded.pair(), MentorshipState.BROKEN_OFF);
        refuseUnlessSensible(loaded.pair(), day, AHEAD);
        refuseWithoutNotice(day, cause, noticedOn);
        loaded.pair().breakOff(day, cause, why, noticedOn);
        leaveAll(loaded, day);
        answered(loaded, wanted, "Пара прекращена: " + cause.title().toLowerCase());
    }

    /** One side does not want it: it never began. */
    void decline(LockedMentorship loaded, String why, boolean wanted) {
        loaded.pair().end(MentorshipState.DECLINED, today(), why);
        loaded.here().forEach(one -> one.withdraw(null));
        members.flush();
        mentorships.saveAndFlush(loaded.pair());
        answered(loaded, wanted, "Пара не состоялась");
    }

    /** A mentee has left the schools: the others go on without, or there is no pair any more. */
    void menteeLeft(long id, long memberId, String why) {
        LockedMentorship loaded = hold(id);
        MentorshipMember mentee = loaded.member(memberId);
        if (loaded.others(mentee) > 0 || loaded.pair().state() == MentorshipState.DRAFT) {
            mentee.leave(today(), why);
            members.saveAndFlush(mentee);
            answered(mentee, false, why);
        } else if (loaded.pair().state().isAtWork()) {
            breakOff(id, today(), EndCause.MENTEE_LEFT, why, null, false);
        } else {
            decline(loaded, why, false);
        }
    }

    /** A request waits for another mentor, or has come to its end. */
    void answered(MentorshipMember mentee, boolean wanted, String why) {
        if (wanted) {
            requests.reopen(mentee.requestId(), why);
        } else {
            requests.close(mentee.requestId(), why);
        }
    }

    LockedMentorship hold(long id) {
        Mentorship pair = mentorships.hold(id).orElseThrow(NotFound.of("Пара", id));
        return new LockedMentorship(
                pair, members.of(id).stream().filter(MentorshipMember::isHere).toList());
    }

    /** Who is in it from the first day begins on another one. */
    void move(LockedMentorship loaded, LocalDate day) {
        LocalDate before = loaded.pair().startsOn();
        loaded.here().stream().filter(one -> one.joinedOn().equals(before)).forEach(one -> one.begin(day));
        members.flush();
    }

    private void become(long id, MentorshipState wanted, LocalDate day, String why) {
        LockedMentorship loaded = hold(id);
        refuseUnless(loaded.pair(), wanted);
        refuseUnlessSensible(loaded.pair(), day, 0);
        loaded.pair().become(wanted, day, why);
        mentorships.saveAndFlush(loaded.pair());
    }

    private void leaveAll(LockedMentorship loaded, LocalDate day) {
        loaded.here().forEach(one -> one.leave(day, null));
        PairCreation.guarded("day", "Так нельзя: ", () -> {
            members.flush();
            mentorships.saveAndFlush(loaded.pair());
        });
    }

    private void answered(LockedMentorship loaded, boolean wanted, String why) {
        loaded.of(MemberSide.MENTEE).stream()
                .filter(one -> Objects.nonNull(one.requestId()))
                .forEach(one -> answered(one, wanted, why));
    }

    private boolean isAway(MentorshipMember member) {
        return mentors.hold(List.of(member.mentorId())).stream().noneMatch(one -> one.isActive());
    }

    private static void refuseUnless(Mentorship pair, MentorshipState wanted) {
        if (!pair.state().leadsTo(wanted)) {
            throw new BusinessRuleViolation(null, "Сейчас пара " + pair.state().title() + ": такого шага у неё нет");
        }
    }

    private void refuseUnlessSensible(Mentorship pair, LocalDate day, int ahead) {
        BusinessRuleViolation.unlessSensible("madeOn", day);
        if (day.isAfter(today().plusDays(ahead))) {
            throw new BusinessRuleViolation(
                    "madeOn", ahead == 0 ? "Этот день ещё не наступил" : "Не дальше чем через месяц");
        }
        if (pair.state().isAtWork() && day.isBefore(pair.stateOn())) {
            throw new BusinessRuleViolation("madeOn", "Раньше прошлого шага: он сделан " + Day.of(pair.stateOn()));
        }
    }

    private static void refuseWithoutNotice(LocalDate day, EndCause cause, LocalDate noticedOn) {
        if (!cause.needsNotice() && noticedOn == null) {
            return;
        }
        if (noticedOn == null) {
            throw new BusinessRuleViolation("noticeOn", "Укажите, когда предупредили другую сторону");
        }
        BusinessRuleViolation.unlessSensible("noticeOn", noticedOn);
        LocalDate earliest = WorkingDays.after(noticedOn, NOTICE);
        if (cause.needsNotice() && day.isBefore(earliest)) {
            throw new BusinessRuleViolation(
                    "madeOn",
                    "Не раньше " + Day.of(earliest) + ": предупреждают за " + NOTICE
                            + " рабочих дня (ст. 351.8 ТК РФ)");
        }
        if (noticedOn.isAfter(day)) {
            throw new BusinessRuleViolation("noticeOn", "Предупреждают до окончания");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
