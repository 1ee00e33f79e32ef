package ru.mentorcentre.mentorship.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentorship.EndCause;
import ru.mentorcentre.mentorship.FormerMentorship;
import ru.mentorcentre.mentorship.FormerPairRow;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.Mentorship;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.mentorship.MentorshipMemberInfo;
import ru.mentorcentre.mentorship.MentorshipMemberRepository;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.MentorshipRepository;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.MentorshipView;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.mentorship.OwnMentorship;
import ru.mentorcentre.mentorship.OwnMentorships;
import ru.mentorcentre.mentorship.PairHealthThresholds;
import ru.mentorcentre.mentorship.register.MentorshipList;
import ru.mentorcentre.mentorship.register.MentorshipRow;
import ru.mentorcentre.mentorship.register.ViewerScopes;
import ru.mentorcentre.mentorship.register.VisibleMentorship;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** The service behind {@link Mentorships}. */
@Service
@Transactional
public class MentorshipService implements Mentorships {

    private final MentorshipRepository mentorships;
    private final MentorshipMemberRepository members;
    private final PairCreation proposing;
    private final Agreements agreements;
    private final Memberships memberships;
    private final MentorshipSteps steps;
    private final ViewerScopes onlookers;
    private final MentorshipList list;
    private final Clock clock;

    MentorshipService(
            MentorshipRepository mentorships,
            MentorshipMemberRepository members,
            PairCreation proposing,
            Agreements agreements,
            Memberships memberships,
            MentorshipSteps steps,
            ViewerScopes onlookers,
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

    @Override
    public List<Long> propose(List<NewMentorship> wanted, Long by) {
        return proposing.add(wanted, MentorshipState.PROPOSED, today(), by);
    }

    @Override
    public long draft(NewMentorship wanted, Long by) {
        return proposing
                .add(List.of(wanted), MentorshipState.DRAFT, today(), by)
                .get(0);
    }

    @Override
    public void agree(long id, MemberSide side, LocalDate day, Long by) {
        info(id).of(side).forEach(one -> agreements.note(id, one.id(), day, by));
    }

    @Override
    public void decline(long id, MemberSide side, String why) {
        agreements.decline(id, info(id).of(side).get(0).id(), why, true);
    }

    @Override
    public void begin(long id, LocalDate day) {
        steps.work(id, day);
    }

    @Override
    public void pause(long id, LocalDate day, String why) {
        steps.pause(id, day, why);
    }

    @Override
    public void replaceMentor(long id, LocalDate day, String why, long mentorId) {
        memberships.replace(id, info(id).of(MemberSide.MENTOR).get(0).id(), day, why, mentorId);
    }

    @Override
    public void finish(long id, LocalDate day, String outcome) {
        steps.finish(id, day, outcome);
    }

    @Override
    public void breakOff(long id, LocalDate day, String why) {
        steps.breakOff(id, day, EndCause.MUTUAL, why, null, true);
    }

    private MentorshipInfo info(long id) {
        return find(id).orElseThrow(NotFound.of("Пара", id));
    }

    @Override
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
        VisibleMentorship seen = seen(id, viewer);
        return seen.pair().info(infos(seen.members()));
    }

    @Override
    @Transactional(readOnly = true)
    public MentorshipView see(long id, Viewer viewer) {
        return seen(id, viewer).info(viewer);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MentorshipInfo> all() {
        List<Mentorship> all = mentorships.all();
        Map<Long, List<MentorshipMemberRow>> people = all.isEmpty()
                ? Map.of()
                : members.rows(all.stream().map(Mentorship::getId).toList()).stream()
                        .collect(Collectors.groupingBy(MentorshipMemberRow::mentorshipId));
        return all.stream()
                .map(pair -> pair.info(infos(people.getOrDefault(pair.getId(), List.of()))))
                .toList();
    }

    @Override
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
        PairHealthThresholds days = list.days(false);
        Map<Long, List<MentorshipMemberRow>> people =
                members.rows(rows.stream().map(MentorshipRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(MentorshipMemberRow::mentorshipId));
        Map<Boolean, List<OwnMentorship>> over = rows.stream()
                .map(row -> own(row, people.get(row.id()), educator, days))
                .collect(Collectors.partitioningBy(one -> one.state().isOver()));
        return new OwnMentorships(
                educator,
                over.get(false),
                over.get(true).stream().filter(OwnMentorship::mentor).toList());
    }

    private static OwnMentorship own(
            MentorshipRow row, List<MentorshipMemberRow> people, Long educator, PairHealthThresholds days) {
        MentorshipMemberRow self = people.stream()
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

    @Override
    @Transactional(readOnly = true)
    public List<FormerMentorship> former() {
        return members.former().stream().map(FormerPairRow::info).toList();
    }

    @Transactional(readOnly = true)
    VisibleMentorship seen(long id, Viewer viewer) {
        return onlookers.seen(id, viewer);
    }

    @Transactional(readOnly = true)
    VisibleMentorship changeable(long id, Viewer viewer) {
        return onlookers.changeable(id, viewer);
    }

    private static List<MentorshipMemberInfo> infos(List<MentorshipMemberRow> rows) {
        return rows.stream().map(MentorshipMemberRow::info).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
