package ru.mentorcentre.mentorship.register;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentorship.Mentorship;
import ru.mentorcentre.mentorship.MentorshipMemberRepository;
import ru.mentorcentre.mentorship.MentorshipRepository;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Educators;

/** Tells what somebody sees who looks at pairs. */
@Component
public class ViewerScopes {

    private final Educators educators;
    private final MentorshipRepository mentorships;
    private final MentorshipMemberRepository members;

    ViewerScopes(Educators educators, MentorshipRepository mentorships, MentorshipMemberRepository members) {
        this.educators = educators;
        this.mentorships = mentorships;
        this.members = members;
    }

    public ViewerScope sight(Viewer viewer) {
        return ViewerScope.of(
                viewer,
                viewer.has(Roles.MENTOR, Roles.MENTEE)
                        ? educators.ofAccount(viewer.accountId()).orElse(null)
                        : null);
    }

    /** @throws NotFound if there is none, or it is not for this viewer */
    @Transactional(readOnly = true)
    public VisibleMentorship seen(long id, Viewer viewer) {
        Mentorship pair = mentorships.findById(id).orElseThrow(NotFound.of("Пара", id));
        VisibleMentorship seen = new VisibleMentorship(pair, members.rows(List.of(id)), sight(viewer));
        if (!seen.isVisible()) {
            throw new NotFound("Пара", id);
        }
        return seen;
    }

    /** One that this viewer may change: a leader any, a curator those of people of the own school. */
    @Transactional(readOnly = true)
    public VisibleMentorship changeable(long id, Viewer viewer) {
        VisibleMentorship seen = seen(id, viewer);
        if (!seen.isWritable(viewer)) {
            throw new NotFound("Пара", id);
        }
        return seen;
    }
}
