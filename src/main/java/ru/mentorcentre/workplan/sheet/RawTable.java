package ru.mentorcentre.workplan.sheet;

import java.util.List;

/**
 * A table as it stands in a file or was pasted, its heading somewhere among the rows.
 *
 * @param rows texts of the cells, {@code null} or empty for nothing; they need not be equally long
 */
record RawTable(List<List<String>> rows) {}
