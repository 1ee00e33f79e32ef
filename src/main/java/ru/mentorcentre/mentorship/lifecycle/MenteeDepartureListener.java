package ru.mentorcentre.mentorship.lifecycle;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentorship.MentorshipMemberRepository;
import ru.mentorcentre.staff.EducatorRetired;

/**
 * A mentee who leaves the schools leaves the pairs. A mentor stays in them until somebody takes over: the pair shows that
 * it needs one.
 */
@Component
class MenteeDepartureListener {

    private static final String WHY = "Наставляемый выбыл";

    private final MentorshipMemberRepository members;
    private final MentorshipSteps steps;

    MenteeDepartureListener(MentorshipMemberRepository members, MentorshipSteps steps) {
        this.members = members;
        this.steps = steps;
    }

    @EventListener
    void left(EducatorRetired event) {
        members.currentOf(event.educatorId()).stream()
                .filter(one -> !one.isMentor())
                .forEach(one -> steps.menteeLeft(one.mentorshipId(), one.getId(), WHY));
    }
}
