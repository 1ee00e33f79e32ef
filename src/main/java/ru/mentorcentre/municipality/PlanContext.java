package ru.mentorcentre.municipality;

/** How a month without a year is read in a plan: {@code plan.context} (domain §10.2, A15). */
public enum PlanContext implements RuleOption {
    SCHOOL_YEAR("учебный год", "«Октябрь» и «март» в плане 2025/26 — это октябрь 2025 и март 2026 года."),
    CALENDAR_YEAR("календарный год", "«Март» и «октябрь» в плане 2026 года — это март и октябрь 2026 года.");

    private final String title;
    private final String effect;

    PlanContext(String title, String effect) {
        this.title = title;
        this.effect = effect;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String effect() {
        return effect;
    }
}
