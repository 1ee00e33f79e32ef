package ru.mentorcentre.staff.consent;

import java.time.LocalDate;

/** Whether a consent holds; shown as a badge with a tone. */
public enum ConsentState {
    VALID("действует", "circle-check", "success"),
    EXPIRED("срок истёк", "clock", "warning"),
    WITHDRAWN("отозвано", "circle-x", "neutral");

    private final String title;
    private final String icon;
    private final String tone;

    ConsentState(String title, String icon, String tone) {
        this.title = title;
        this.icon = icon;
        this.tone = tone;
    }

    /**
     * What a consent is worth on a day.
     *
     * @param validUntil the last day, {@code null} without one
     * @param withdrawnOn {@code null} if it was not
     */
    public static ConsentState of(LocalDate validUntil, LocalDate withdrawnOn, LocalDate today) {
        if (withdrawnOn != null) {
            return WITHDRAWN;
        }
        return validUntil != null && validUntil.isBefore(today) ? EXPIRED : VALID;
    }

    public String title() {
        return title;
    }

    public String icon() {
        return icon;
    }

    public String tone() {
        return tone;
    }
}
