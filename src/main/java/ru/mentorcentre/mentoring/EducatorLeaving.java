package ru.mentorcentre.mentoring;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.mentorcentre.staff.EducatorRetired;

/** An educator who leaves waits for nothing any more, and mentors nobody. */
@Component
class EducatorLeaving {

    private static final String GROUND = "Педагог выбыл";

    private final Requests requests;
    private final Mentors mentors;

    EducatorLeaving(Requests requests, Mentors mentors) {
        this.requests = requests;
        this.mentors = mentors;
    }

    @EventListener
    void left(EducatorRetired event) {
        requests.closeOf(event.educatorId(), GROUND);
        mentors.retire(event.educatorId(), GROUND);
    }
}
