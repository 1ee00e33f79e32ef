package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.constraints.Size;
import ru.mentorcentre.mentorship.Mentorship;

/** The goals of a pair as one of it types them. */
class GoalsForm {

    public int version;

    @Size(max = 2000)
    public String goals;

    static GoalsForm of(Mentorship pair) {
        GoalsForm form = new GoalsForm();
        form.version = pair.getVersion();
        form.goals = pair.terms().goals();
        return form;
    }
}
