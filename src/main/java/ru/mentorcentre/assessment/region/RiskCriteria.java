package ru.mentorcentre.assessment.region;

import ru.mentorcentre.profile.RiskRules;

/** Which criteria of risk a regional assessment uses: the two sets of the sources. */
enum RiskCriteria {
    FOUR("четыре, с очно-заочным обучением", RiskRules.defaults()),
    THREE("три, без очно-заочного обучения", RiskRules.defaults().withoutPartTimeStudy());

    private final String title;
    private final RiskRules rules;

    RiskCriteria(String title, RiskRules rules) {
        this.title = title;
        this.rules = rules;
    }

    public String title() {
        return title;
    }

    RiskRules rules() {
        return rules;
    }
}
