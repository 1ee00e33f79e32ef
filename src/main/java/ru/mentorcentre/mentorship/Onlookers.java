package ru.mentorcentre.mentorship;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Educators;

/** Tells what somebody sees who looks at pairs. */
@Component
class Onlookers {

    private final Educators educators;
    private final MentorshipRepository mentorships;
    private final MentorshipMemberRepository members;

    Onlookers(Educators educators, MentorshipRepository mentorships, MentorshipMemberRepository members) {
        this.educators = educators;
        this.mentorships = mentorships;
        this.members = members;
    }

    Sight sight(Viewer viewer) {
        return Sight.of(
                viewer,
                viewer.has(Roles.MENTOR, Roles.MENTEE)
                        ? educators.ofAccount(viewer.accountId()).orElse(null)
                        : null);
    }

    /** @throws NotFound if there is none, or it is not for this viewer */
    @Transactional(readOnly = true)
    Seen seen(long id, Viewer viewer) {
        Mentorship pair = mentorships.findById(id).orElseThrow(NotFound.of("Пара", id));
        Seen seen = new Seen(pair, members.rows(List.of(id)), sight(viewer));
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
}
