package ru.mentorcentre.exchange;

import java.util.List;
import java.util.function.Consumer;

/**
 * Tables that a handler answers with as a file, written row by row as they come: in the format its address names, as
 * {@code .csv} where it has only one. The audit trail puts each on record before its first byte.
 *
 * <pre>{@code
 * @GetMapping("/export.{format:xlsx|csv}")
 * Export export(SchoolFilter filter) {
 *     return Export.of("Школы", TABLE, rows -> schools.each(filter, rows));
 * }
 * }</pre>
 *
 * @param name what is exported, in Russian: name of the file and words of the audit trail, hence without personal data
 * @param sheets worksheets of a workbook; a text file is the first of them
 */
public record Export(String name, List<BookSheet<?>> sheets) {

    /** @param rows is given a consumer and has to hand it every row, inside a transaction of its own */
    public static <T> Export of(String name, ExportTable<T> table, Consumer<Consumer<T>> rows) {
        return new Export(name, List.of(new BookSheet<>(table, rows)));
    }
}
