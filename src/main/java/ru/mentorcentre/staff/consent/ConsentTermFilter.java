package ru.mentorcentre.staff.consent;

/** How long a consent still holds: what the list of consents is narrowed to. */
public enum ConsentTermFilter {
    VALID("действует"),
    ENDING("скоро кончается"),
    EXPIRED("срок истёк"),
    WITHDRAWN("отозвано");

    /** HQL: the person works, and no other consent to the same purpose holds up to that day. */
    private static final String NOT_RENEWED = """
            and e.retiredOn is null and not exists (select 1 from Consent n
                where n.municipalityId = r.municipalityId and n.educatorId = r.educatorId and n.purpose = r.purpose
                and n.withdrawnOn is null and n.givenOn <= :today and (n.validUntil is null or n.validUntil %s))""";

    private final String title;

    ConsentTermFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** HQL about the consent {@code r} of the educator {@code e}, with {@code :today} and {@code :soon}. */
    public String condition() {
        return switch (this) {
            case VALID -> "r.withdrawnOn is null and (r.validUntil is null or r.validUntil >= :today)";
            case ENDING ->
                "r.withdrawnOn is null and r.validUntil between :today and :soon " + NOT_RENEWED.formatted("> :soon");
            case EXPIRED -> "r.withdrawnOn is null and r.validUntil < :today " + NOT_RENEWED.formatted(">= :today");
            case WITHDRAWN -> "r.withdrawnOn is not null";
        };
    }
}
