package ru.mentorcentre.profile;

/** How a month without a year is read in a plan: {@code plan.context} (domain §10.2, A15). */
public enum PlanContext implements RuleOption {
    @OptionText(
            title = "учебный год",
            effect = "«Октябрь» и «март» в плане 2025/26 — это октябрь 2025 и март 2026 года.")
    SCHOOL_YEAR,
    @OptionText(
            title = "календарный год",
            effect = "«Март» и «октябрь» в плане 2026 года — это март и октябрь 2026 года.")
    CALENDAR_YEAR
}
