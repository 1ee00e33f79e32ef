package ru.mentorcentre.mentorship;

import jakarta.validation.constraints.Size;

/** The goals of a pair as one of it types them. */
class GoalsForm {

    private int version;

    @Size(max = 2000)
    private String goals;

    static GoalsForm of(Mentorship pair) {
        GoalsForm form = new GoalsForm();
        form.version = pair.getVersion();
        form.goals = pair.terms().goals();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }
}
