package ru.mentorcentre.mentoring.educator;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.mentor.MentorService;
import ru.mentorcentre.mentoring.request.RequestService;
import ru.mentorcentre.staff.EducatorAnonymised;
import ru.mentorcentre.staff.EducatorRetired;
import ru.mentorcentre.staff.EducatorTransferred;

/** An educator who leaves waits for nothing any more and mentors nobody; one who moves takes the open requests along. */
@Component
class EducatorDepartureListener {

    private static final String GROUND = "Педагог выбыл";

    private final RequestService requests;
    private final MentorService mentors;
    private final PersonalTextEraser texts;

    EducatorDepartureListener(RequestService requests, MentorService mentors, PersonalTextEraser texts) {
        this.requests = requests;
        this.mentors = mentors;
        this.texts = texts;
    }

    @EventListener
    void left(EducatorRetired event) {
        requests.closeOf(event.educatorId(), GROUND);
        mentors.retire(event.educatorId(), GROUND);
    }

    @EventListener
    void moved(EducatorTransferred event) {
        requests.follow(event.educatorId(), event.toSchool());
    }

    @EventListener
    void forgotten(EducatorAnonymised event) {
        texts.forget(event.educatorId());
    }
}
