package ru.mentorcentre.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** Pairs and groups: what other rooms may ask, and how new ones come about. */
@Service
@Transactional
public class Mentorships {

    private final MentorshipRepository mentorships;
    private final MentorshipMemberRepository members;
    private final Proposing proposing;
    private final Agreements agreements;
    private final Memberships memberships;
    private final MentorshipSteps steps;
    private final Onlookers onlookers;
    private final MentorshipList list;
    private final Clock clock;

    Mentorships(
            MentorshipRepository mentorships,
            MentorshipMemberRepository members,
            Proposing proposing,
            Agreements agreements,
            Memberships memberships,
            MentorshipSteps steps,
            Onlookers onlookers,
            MentorshipList list,
            Clock clock) {
        this.list = list;
        this.mentorships = mentorships;
        this.members = members;
        this.proposing = proposing;
        this.agreements = agreements;
        this.memberships = memberships;
        this.steps = steps;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    /**
     * Proposes pairs to both sides, in the caller's transaction: takes a place of each mentor for each mentee and marks
     * the requests as matched. All of them, or none.
     *
     * @param by full name of who does
     * @return the keys, in the order given
     * @throws RuntimeException with a Russian message that names the pair which cannot be; the transaction is lost then
     */
    public List<Long> propose(List<NewMentorship> wanted, Long by) {
        return proposing.add(wanted.stream().map(Wanted::of).toList(), MentorshipState.PROPOSED, today(), by);
    }

    /**
     * A draft: nobody is asked yet, no place is taken.
     *
     * @param by full name of who keeps it
     * @return the key
     */
    public long draft(NewMentorship wanted, Long by) {
        return proposing
                .add(List.of(Wanted.of(wanted)), MentorshipState.DRAFT, today(), by)
                .get(0);
    }

    /**
     * All of one side have agreed on paper.
     *
     * @param by full name of who notes it
     * @throws RuntimeException with a Russian message if they are not asked
     */
    public void agree(long id, MemberSide side, LocalDate day, Long by) {
        info(id).of(side).forEach(one -> agreements.note(id, one.id(), day, by));
    }

    /** The first of one side does not want it; the requests wait again. */
    public void decline(long id, MemberSide side, String why) {
        agreements.decline(id, info(id).of(side).get(0).id(), why, true);
    }

    /** A pair that is agreed begins, one that pauses goes on. */
    public void begin(long id, LocalDate day) {
        steps.work(id, day);
    }

    public void pause(long id, LocalDate day, String why) {
        steps.pause(id, day, why);
    }

    /** Another mentor takes over from the first one, and is asked to agree. */
    public void replaceMentor(long id, LocalDate day, String why, long mentorId) {
        memberships.replace(id, info(id).of(MemberSide.MENTOR).get(0).id(), day, why, mentorId);
    }

    /** The work is done. */
    public void finish(long id, LocalDate day, String outcome) {
        steps.finish(id, day, outcome);
    }

    /** Both sides end it before its time; the requests wait again. */
    public void breakOff(long id, LocalDate day, String why) {
        steps.breakOff(id, day, EndCause.MUTUAL, why, null, true);
    }

    private MentorshipInfo info(long id) {
        return find(id).orElseThrow(NotFound.of("Пара", id));
    }

    /** A pair of the current municipality, whatever has become of it; of any in the root scope. */
    @Transactional(readOnly = true)
    public Optional<MentorshipInfo> find(long id) {
        return mentorships.findById(id).map(pair -> pair.info(infos(members.rows(List.of(id)))));
    }

    /**
     * A pair for somebody who looks: the whole municipality for its centre, those of its people for a school, the own
     * ones for a mentor and a mentee.
     *
     * @throws NotFound if there is none, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    public MentorshipInfo get(long id, Viewer viewer) {
        Seen seen = seen(id, viewer);
        return seen.pair().info(infos(seen.members()));
    }

    /**
     * As {@link #get}, with what this viewer may do with it.
     *
     * @throws NotFound if there is none, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    public SeenMentorship see(long id, Viewer viewer) {
        return seen(id, viewer).info(viewer);
    }

    /** All pairs of the current municipality, whatever has become of them, the oldest first. */
    @Transactional(readOnly = true)
    public List<MentorshipInfo> all() {
        List<Mentorship> all = mentorships.all();
        Map<Long, List<MemberRow>> people = all.isEmpty()
                ? Map.of()
                : members.rows(all.stream().map(Mentorship::getId).toList()).stream()
                        .collect(Collectors.groupingBy(MemberRow::mentorshipId));
        return all.stream()
                .map(pair -> pair.info(infos(people.getOrDefault(pair.getId(), List.of()))))
                .toList();
    }

    /** The pairs of who has signed in that last. */
    @Transactional(readOnly = true)
    public OwnMentorships own(Viewer viewer) {
        Long educator = onlookers.sight(viewer).educator();
        if (educator == null) {
            return new OwnMentorships(null, List.of(), List.of());
        }
        List<MentorshipRow> rows = list.own(educator);
        if (rows.isEmpty()) {
            return new OwnMentorships(educator, List.of(), List.of());
        }
        HealthDays days = list.days(false);
        Map<Long, List<MemberRow>> people = members
                .rows(rows.stream().map(MentorshipRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(MemberRow::mentorshipId));
        Map<Boolean, List<OwnMentorship>> over = rows.stream()
                .map(row -> own(row, people.get(row.id()), educator, days))
                .collect(Collectors.partitioningBy(one -> one.state().isOver()));
        return new OwnMentorships(
                educator,
                over.get(false),
                over.get(true).stream().filter(OwnMentorship::mentor).toList());
    }

    private static OwnMentorship own(MentorshipRow row, List<MemberRow> people, Long educator, HealthDays days) {
        MemberRow self = people.stream()
                .filter(one -> educator.equals(one.educatorId()) && one.isLasting())
                .findFirst()
                .orElseThrow();
        return new OwnMentorship(
                row.id(),
                self.isMentor(),
                self.isMentor() ? row.menteeNames() : row.mentorNames(),
                row.form(),
                row.state(),
                self.isHere() && self.agreedOn() == null,
                people.stream()
                        .anyMatch(one -> one.isMentor() != self.isMentor() && one.isHere() && one.agreedOn() == null),
                row.startsOn(),
                row.lastMetOn(),
                row.nextMeetingOn(),
                row.doing(days));
    }

    /** Who worked together once and does not any more, in the current municipality. */
    @Transactional(readOnly = true)
    public List<FormerMentorship> former() {
        return members.former().stream().map(FormerRow::info).toList();
    }

    @Transactional(readOnly = true)
    Seen seen(long id, Viewer viewer) {
        return onlookers.seen(id, viewer);
    }

    @Transactional(readOnly = true)
    Seen changeable(long id, Viewer viewer) {
        return onlookers.changeable(id, viewer);
    }

    private static List<MemberInfo> infos(List<MemberRow> rows) {
        return rows.stream().map(MemberRow::info).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
