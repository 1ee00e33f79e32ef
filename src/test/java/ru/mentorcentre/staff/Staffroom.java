package ru.mentorcentre.staff;

import org.springframework.context.ApplicationContext;
import ru.mentorcentre.OwnMunicipality;

/** A municipality of its own for one test, and people who look at its staff. */
public final class Staffroom extends OwnMunicipality {

    public Staffroom(ApplicationContext context) {
        super(context, "Педагогический район", "Испытания педагогов");
    }
}
