package ru.mentorcentre.assessment;

/**
 * A cell of the grid.
 *
 * @param text what stands in it, typed or stored
 * @param computed what the method computed where nothing is given, empty otherwise
 * @param problem why the text cannot be taken, {@code null} if it can
 */
record GridCell(GridColumn column, String text, String computed, String problem) {

    GridCell wrong(String why) {
        return new GridCell(column, text, computed, why);
    }
}
