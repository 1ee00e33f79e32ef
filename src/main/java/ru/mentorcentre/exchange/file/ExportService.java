package ru.mentorcentre.exchange.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import ru.mentorcentre.exchange.BookSheet;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.exchange.SentRows;

/** The service behind {@link Exports}. */
@Service
public class ExportService implements Exports {

    @Override
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

    @Override
    public void sendBook(HttpServletResponse response, String name, List<BookSheet<?>> sheets) throws IOException {
        head(response, ExportFormat.XLSX.mediaType(), name + "." + ExportFormat.XLSX.extension());
        SheetWriter.writeBook(sheets, response.getOutputStream());
    }

    @Override
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
