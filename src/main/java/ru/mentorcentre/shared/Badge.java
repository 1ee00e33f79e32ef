package ru.mentorcentre.shared;

/**
 * A state that is shown as a badge: icon, word and colour, the same on every page, picture and document.
 */
public interface Badge {

    /** The Russian word on the badge, also the word of exports. */
    String title();

    /** Name of the outline icon of Tabler, without the prefix {@code ti-}. */
    String icon();

    /** Colour key: suffix of the CSS class, for instance {@code type-effective} in {@code badge-type-effective}. */
    String css();
}
