package ru.mentorcentre.mentoring.mentor;

import org.springframework.context.ApplicationContext;
import ru.mentorcentre.OwnMunicipality;
import ru.mentorcentre.mentoring.NewMentor;

/** A municipality of its own for one test, and people who work in its centre. */
public final class Centre extends OwnMunicipality {

    public Centre(ApplicationContext context) {
        super(context, "Наставнический район", "Испытания наставников");
    }

    /** Edits a mentor's profile as its form does. */
    public void change(long mentor, NewMentor wanted) {
        within(() -> {
            MentorService mentors = bean(MentorService.class);
            mentors.change(mentor, mentors.find(mentor).orElseThrow().version(), wanted);
        });
    }
}
