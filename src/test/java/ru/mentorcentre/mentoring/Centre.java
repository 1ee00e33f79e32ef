package ru.mentorcentre.mentoring;

import org.springframework.context.ApplicationContext;
import ru.mentorcentre.OwnMunicipality;

/** A municipality of its own for one test, and people who work in its centre. */
public final class Centre extends OwnMunicipality {

    public Centre(ApplicationContext context) {
        super(context, "Наставнический район", "Испытания наставников");
    }

    /** Edits a mentor's profile as its form does. */
    public void change(long mentor, NewMentor wanted) {
        within(() -> {
            Mentors mentors = bean(Mentors.class);
            mentors.change(mentor, mentors.find(mentor).orElseThrow().version(), wanted);
        });
    }
}
