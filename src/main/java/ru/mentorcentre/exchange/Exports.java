package ru.mentorcentre.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;

/** Sends tables to the browser as files. The audit trail puts each on record before its first byte. */
@Service
public class Exports {

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
    public <T> void send(
            HttpServletResponse response,
            ExportFormat format,
            String name,
            ExportTable<T> table,
            Consumer<Consumer<T>> rows)
            throws IOException {
        head(response, format.mediaType(), name + "." + format.extension());
        AtomicLong sent = SentRows.begin();
        Consumer<Consumer<T>> counted = taker -> rows.accept(row -> {
            taker.accept(row);
            sent.incrementAndGet();
        });
        SheetWriter.write(format, table, counted, response.getOutputStream());
    }

    /** As {@link #send}, several tables in one workbook. */
    public void sendBook(HttpServletResponse response, String name, List<BookSheet<?>> sheets) throws IOException {
        head(response, ExportFormat.XLSX.mediaType(), name + "." + ExportFormat.XLSX.extension());
        SheetWriter.writeBook(sheets, response.getOutputStream());
    }

    /** As {@link #send}, a document made elsewhere. */
    public void sendFile(HttpServletResponse response, String mediaType, String fileName, byte[] content)
            throws IOException {
        head(response, mediaType, fileName);
        response.getOutputStream().write(content);
    }

    private static void head(HttpServletResponse response, String mediaType, String fileName) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
