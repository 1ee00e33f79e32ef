package ru.mentorcentre.assessment.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of the grid as a form brought it.
 *
 * @param version of the stored figures when the page was made
 * @param before what stood in the cells then
 * @param texts what stands in them now, one for each column; {@code null} where the form has no such cell
 */
record SubmittedGridRow(long schoolId, int version, List<String> before, List<String> texts) {

    /** All rows of a form; what is no row is left out. */
    static List<SubmittedGridRow> all(Map<String, String[]> form, List<GridColumn> columns) {
        List<SubmittedGridRow> rows = new ArrayList<>();
        for (String id : form.getOrDefault("row", new String[0])) {
            if (id.matches("\\d{1,18}")) {
                rows.add(of(form, columns, id));
            }
        }
        return rows;
    }

    private static SubmittedGridRow of(Map<String, String[]> form, List<GridColumn> columns, String id) {
        String version = first(form, "v-" + id);
        String before = first(form, "was-" + id);
        return new SubmittedGridRow(
                Long.parseLong(id),
                version != null && version.matches("-?\\d{1,9}") ? Integer.parseInt(version) : GridRow.NEW,
                List.of((before == null ? "" : before).split("\\|", -1)),
                columns.stream()
                        .map(column -> first(form, column.key() + "-" + id))
                        .map(text -> text == null ? null : text.strip())
                        .toList());
    }

    private static String first(Map<String, String[]> form, String name) {
        String[] values = form.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /** Whether something else stands in the cell than when the page was made. */
    boolean isTyped(int column) {
        String text = texts.get(column);
        return text != null && !text.equals(column < before.size() ? before.get(column) : "");
    }

    boolean isTyped() {
        for (int column = 0; column < texts.size(); column++) {
            if (isTyped(column)) {
                return true;
            }
        }
        return false;
    }
}
