package ru.mentorcentre.assessment;

/**
 * What the grid is narrowed to.
 *
 * @param missing only schools without this figure, {@code null} for all
 */
record GridFilter(String q, FigureField missing) {

    static GridFilter of(String q, String missing) {
        return new GridFilter(q, FigureField.of(missing).orElse(null));
    }

    boolean isSearch() {
        return q != null && !q.isBlank();
    }
}
