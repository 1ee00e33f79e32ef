package ru.mentorcentre.shared.web;

/**
 * A state that is shown as a badge: icon, word and colour, the same on every page, picture and document.
 */
public interface Badge {

    Look look();

    /** The Russian word on the badge, also the word of exports. */
    default String title() {
        return look().title();
    }

    /** Name of the outline icon of Tabler, without the prefix {@code ti-}. */
    default String icon() {
        return look().icon();
    }

    /** Colour key: suffix of the CSS class, for instance {@code type-effective} in {@code badge-type-effective}. */
    default String css() {
        return look().css();
    }

    /** How a badge looks. */
    record Look(String title, String icon, String css) {}
}
