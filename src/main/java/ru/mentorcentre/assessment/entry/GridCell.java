package ru.mentorcentre.assessment.entry;

/**
 * A cell of the grid.
 *
 * @param text what stands in it, typed or stored
 * @param computed what the method computed where nothing is given, empty otherwise
 * @param problem why the text cannot be taken, {@code null} if it can
 */
record GridCell(GridColumn column, String text, String computed, String problem) {

    /** The problem as a narrow cell has room for it: «число от 0 до 1». */
    public String shortProblem() {
        String text = problem.startsWith(column.title() + ": ")
                ? problem.substring(column.title().length() + 2)
                : problem;
        int typed = text.indexOf(", введено");
        return (typed < 0 ? text : text.substring(0, typed)).replaceFirst("^должно быть ", "");
    }

    /** The problem with its column, for the summary above the grid. */
    public String fullProblem() {
        return problem.startsWith(column.title()) ? problem : column.title() + ": " + problem;
    }

    GridCell wrong(String why) {
        return new GridCell(column, text, computed, why);
    }
}
