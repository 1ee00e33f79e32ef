package ru.mentorcentre.reserve;

/** Why somebody leaves the register of the reserve (R11 of domain §8.1). */
public enum ExitCause {
    APPOINTED("назначен на руководящую должность"),
    REFUSED("отказался сам"),
    EXPIRED("истёк срок"),
    EXCLUDED("исключён");

    private final String title;

    ExitCause(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
