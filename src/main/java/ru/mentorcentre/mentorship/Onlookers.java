package ru.mentorcentre.mentorship;

import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Educators;

/** Tells what somebody sees who looks at pairs. */
@Component
class Onlookers {

    private final Educators educators;

    Onlookers(Educators educators) {
        this.educators = educators;
    }

    Sight sight(Viewer viewer) {
        return Sight.of(
                viewer,
                viewer.has(Roles.MENTOR, Roles.MENTEE)
                        ? educators.ofAccount(viewer.accountId()).orElse(null)
                        : null);
    }
}
