package ru.mentorcentre.workplan.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of a table.
 *
 * @param sections how many were made because nobody had heard of them
 * @param stored {@code false} when something is wrong, and the lines say what
 */
record TableSaved(boolean stored, int added, int changed, int removed, int sections) {

    static final TableSaved REFUSED = new TableSaved(false, 0, 0, 0, 0);

    /** For the person who saved it. */
    String words() {
        List<String> parts = new ArrayList<>();
        part(parts, "добавлено", added);
        part(parts, "изменено", changed);
        part(parts, "убрано", removed);
        part(parts, "новых разделов", sections);
        return parts.isEmpty() ? "Таблица сохранена" : "Таблица сохранена: " + String.join(", ", parts);
    }

    private static void part(List<String> parts, String what, int count) {
        if (count > 0) {
            parts.add(what + " " + count);
        }
    }
}
