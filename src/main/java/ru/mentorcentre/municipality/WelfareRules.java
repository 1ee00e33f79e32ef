package ru.mentorcentre.municipality;

import static java.util.Objects.requireNonNullElse;

/**
 * What a ready ИСБШ of the region is (domain §2.1). A profile or a run from before these settings has the defaults.
 *
 * @param direction how the index is read when it is imported
 * @param author who computed it, empty when nobody has said
 */
public record WelfareRules(WelfareDirection direction, String author) {

    static final int AUTHOR_LENGTH = 200;

    public WelfareRules {
        direction = requireNonNullElse(direction, WelfareDirection.HIGHER_IS_BETTER);
        author = requireNonNullElse(author, "");
    }

    /** The default: higher is better, the author not named. */
    public static WelfareRules defaults() {
        return new WelfareRules(null, null);
    }
}
