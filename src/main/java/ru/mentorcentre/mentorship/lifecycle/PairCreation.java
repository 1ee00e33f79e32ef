package ru.mentorcentre.mentorship.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.Mentorship;
import ru.mentorcentre.mentorship.MentorshipMember;
import ru.mentorcentre.mentorship.MentorshipMemberRepository;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.MentorshipRepository;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;

/**
 * Brings mentors and requests together, in the caller's transaction. Whatever is asked for is held until it ends,
 * requests before mentors and each in the order of their keys, so that two who propose at once never wait for each other.
 */
@Component
class PairCreation {

    private final MentorshipRepository mentorships;
    private final MentorshipMemberRepository members;
    private final Mentors mentors;
    private final Requests requests;
    private final Educators educators;

    PairCreation(
            MentorshipRepository mentorships,
            MentorshipMemberRepository members,
            Mentors mentors,
            Requests requests,
            Educators educators) {
        this.mentorships = mentorships;
        this.members = members;
        this.mentors = mentors;
        this.requests = requests;
        this.educators = educators;
    }

    /** @param state DRAFT or PROPOSED; a draft takes no place and leaves the requests open */
    List<Long> add(List<NewMentorship> wanted, MentorshipState state, LocalDate today, Long by) {
        LockedParticipants held = hold(
                wanted.stream().flatMap(one -> one.mentorIds().stream()).toList(),
                wanted.stream().flatMap(one -> one.requestIds().stream()).toList());
        List<Long> keys = new ArrayList<>();
        for (NewMentorship one : wanted) {
            keys.add(add(one, held, state, today, by));
        }
        return keys;
    }

    /** The draft is proposed to both sides, if it still can be. */
    void propose(Mentorship draft, List<MentorshipMember> stored, LocalDate today) {
        List<Long> requestIds = keys(stored, MentorshipMember::requestId);
        List<Long> mentorIds = keys(stored, MentorshipMember::mentorId);
        LockedParticipants held = hold(mentorIds, requestIds);
        List<MentorInfo> helping = held.mentors(mentorIds);
        List<NamedRequest> asking = held.askers(requestIds);
        refuseUnlessPossible(draft.form(), helping, asking, held);
        draft.become(MentorshipState.PROPOSED, today, null);
        guarded(null, pair(helping, asking), () -> {
            mentorships.saveAndFlush(draft);
            asking.forEach(asker -> requests.match(asker.request().id()));
        });
    }

    /** Somebody joins a pair that is there already. */
    void join(
            Mentorship pair,
            List<MentorshipMember> present,
            Optional<Long> mentorId,
            Optional<Long> requestId,
            LocalDate from) {
        List<Long> mentorIds = mentorId.map(List::of).orElseGet(() -> keys(present, MentorshipMember::mentorId));
        List<Long> requestIds = requestId.map(List::of).orElseGet(List::of);
        LockedParticipants held = hold(mentorIds, requestIds);
        List<MentorInfo> helping = held.mentors(mentorIds);
        List<NamedRequest> asking = held.askers(requestIds);
        refuse(PairRules.ofPeople(helping, asking), helping, asking);
        boolean counts = pair.state() != MentorshipState.DRAFT;
        int mentees = (int) present.stream().filter(one -> !one.isMentor()).count();
        for (MentorInfo mentor : counts ? helping : List.<MentorInfo>of()) {
            refuse(held.take(mentor, requestId.isPresent() ? 1 : mentees), helping, asking);
        }
        guarded(null, pair(helping, asking), () -> {
            mentorId.ifPresent(id -> members.saveAndFlush(MentorshipMember.of(pair, helping.get(0), from)));
            asking.forEach(asker -> {
                members.saveAndFlush(MentorshipMember.of(pair, asker.request(), from));
                if (counts) {
                    requests.match(asker.request().id());
                }
            });
        });
    }

    private Long add(NewMentorship wanted, LockedParticipants held, MentorshipState state, LocalDate today, Long by) {
        List<MentorInfo> helping = held.mentors(wanted.mentorIds());
        List<NamedRequest> asking = held.askers(wanted.requestIds());
        Mentorship pair = new Mentorship(wanted.terms(), state, today, by);
        if (state == MentorshipState.DRAFT) {
            refuse(PairRules.ofPeople(helping, asking), helping, asking);
        } else {
            refuseUnlessPossible(wanted.terms().form(), helping, asking, held);
        }
        guarded(null, pair(helping, asking), () -> {
            mentorships.save(pair);
            helping.forEach(mentor -> members.save(MentorshipMember.of(pair, mentor, pair.startsOn())));
            asking.forEach(asker -> members.save(MentorshipMember.of(pair, asker.request(), pair.startsOn())));
            // all of a pair at once, and pair by pair, so that a refusal names the one it is about
            members.flush();
            if (state != MentorshipState.DRAFT) {
                asking.forEach(asker -> requests.match(asker.request().id()));
            }
        });
        return pair.getId();
    }

    private void refuseUnlessPossible(
            MentoringForm form, List<MentorInfo> helping, List<NamedRequest> asking, LockedParticipants held) {
        refuse(PairRules.ofNumbers(form, helping.size(), asking.size()), helping, asking);
        refuse(PairRules.ofPeople(helping, asking), helping, asking);
        for (MentorInfo mentor : helping) {
            refuse(held.take(mentor, asking.size()), helping, asking);
        }
    }

    private static String pair(List<MentorInfo> helping, List<NamedRequest> asking) {
        return "Пара «" + PairRules.title(helping, asking) + "»: ";
    }

    private static void refuse(Optional<String> why, List<MentorInfo> helping, List<NamedRequest> asking) {
        why.ifPresent(words -> {
            throw new BusinessRuleViolation(null, pair(helping, asking) + words);
        });
    }

    /** The database has the last word: what it refuses is told as a person would. */
    static void guarded(String field, String who, Runnable work) {
        try {
            work.run();
        } catch (DataIntegrityViolationException problem) {
            throw ConstraintMessage.broken(problem)
                    .map(rule -> new BusinessRuleViolation(field, who + rule.words()))
                    .orElseThrow(() -> problem);
        }
    }

    private LockedParticipants hold(Collection<Long> mentorIds, Collection<Long> requestIds) {
        Map<Long, NamedRequest> askers = new HashMap<>();
        requestIds.stream()
                .distinct()
                .sorted()
                .forEach(id -> requests.hold(id).ifPresent(request -> askers.put(id, asker(request))));
        return new LockedParticipants(
                mentors.hold(mentorIds).stream().collect(Collectors.toMap(MentorInfo::id, Function.identity())),
                askers);
    }

    private NamedRequest asker(RequestInfo request) {
        Optional<EducatorInfo> educator =
                request.educatorId() == null ? Optional.empty() : educators.find(request.educatorId());
        return new NamedRequest(
                request,
                educator.map(EducatorInfo::fullName).orElse(MentorshipMemberRow.TEAM),
                educator.map(EducatorInfo::retired).orElse(false));
    }

    private static <T> List<T> keys(List<MentorshipMember> present, Function<MentorshipMember, T> key) {
        return present.stream().map(key).filter(Objects::nonNull).toList();
    }
}
