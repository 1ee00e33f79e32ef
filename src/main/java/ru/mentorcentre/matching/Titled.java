package ru.mentorcentre.matching;

/**
 * An entry of a catalogue: a subject, a form, a difficulty. Two entries with one code are the same, whatever the title.
 *
 * @param code key of the catalogue, as in {@code catalogues.yaml}
 * @param title what people read
 */
record Titled(String code, String title) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Titled titled && titled.code.equals(code);
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
