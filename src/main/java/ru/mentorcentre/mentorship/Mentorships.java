package ru.mentorcentre.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Onlookers onlookers;
    private final Clock clock;

    Mentorships(
            MentorshipRepository mentorships,
            MentorshipMemberRepository members,
            Proposing proposing,
            Onlookers onlookers,
            Clock clock) {
        this.mentorships = mentorships;
        this.members = members;
        this.proposing = proposing;
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
    public List<Long> propose(List<NewMentorship> wanted, String by) {
        return proposing.add(wanted, MentorshipState.PROPOSED, today(), by);
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

    /** Who worked together once and does not any more, in the current municipality. */
    @Transactional(readOnly = true)
    public List<FormerMentorship> former() {
        return members.former().stream().map(FormerRow::info).toList();
    }

    @Transactional(readOnly = true)
    Seen seen(long id, Viewer viewer) {
        Mentorship pair = mentorships.findById(id).orElseThrow(NotFound.of("Пара", id));
        Seen seen = new Seen(pair, members.rows(List.of(id)), onlookers.sight(viewer));
        if (!seen.isVisible()) {
            throw new NotFound("Пара", id);
        }
        return seen;
    }

    /** One that this viewer may change: a leader any, a curator those of people of the own school. */
    @Transactional(readOnly = true)
    Seen changeable(long id, Viewer viewer) {
        Seen seen = seen(id, viewer);
        if (!seen.isWritable(viewer)) {
            throw new NotFound("Пара", id);
        }
        return seen;
    }

    private static List<MemberInfo> infos(List<MemberRow> rows) {
        return rows.stream().map(MemberRow::info).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
