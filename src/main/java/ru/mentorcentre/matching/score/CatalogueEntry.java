package ru.mentorcentre.matching.score;

import java.util.Locale;

/**
 * An entry of a catalogue: a subject, a form, a difficulty. Two entries with one code are the same, whatever the title.
 *
 * @param code key of the catalogue, as in {@code catalogues.yaml}
 * @param title what people read
 */
public record CatalogueEntry(String code, String title) {

    /** A constant of another room's catalogue: its code is its name in small letters, as in {@code catalogues.yaml}. */
    public static CatalogueEntry of(Enum<?> constant, String title) {
        return new CatalogueEntry(constant.name().toLowerCase(Locale.ROOT), title);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueEntry titled && titled.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return title;
    }
}
