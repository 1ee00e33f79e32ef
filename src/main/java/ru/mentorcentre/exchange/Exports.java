package ru.mentorcentre.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Sends tables to the browser as files. The audit trail puts each on record before its first byte. */
public interface Exports {

    /**
     * Writes the rows straight into the response, as they come.
     *
     * <pre>{@code
     * @GetMapping("/export.{format:xlsx|csv}")
     * void export(@PathVariable ExportFormat format, SchoolFilter filter, HttpServletResponse response) throws IOException {
     *     exports.send(response, format, "Школы", TABLE, rows -> schools.each(filter, rows));
     * }
     * }</pre>
     *
     * @param name what is exported, in Russian: name of the file and words of the audit trail, hence without personal data
     * @param rows is given a consumer and has to hand it every row, inside a transaction of its own
     */
    <T> void send(
            HttpServletResponse response,
            ExportFormat format,
            String name,
            ExportTable<T> table,
            Consumer<Consumer<T>> rows)
            throws IOException;

    /** As {@link #send}, several tables in one workbook. */
    void sendBook(HttpServletResponse response, String name, List<BookSheet<?>> sheets) throws IOException;

    /** As {@link #send}, a document made elsewhere. */
    void sendFile(HttpServletResponse response, String mediaType, String fileName, byte[] content) throws IOException;
}
