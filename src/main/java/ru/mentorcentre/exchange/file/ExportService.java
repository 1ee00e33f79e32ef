package ru.mentorcentre.exchange.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ru.mentorcentre.exchange.BookSheet;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.SentRows;

/** Sends tables to the browser as files; those a handler answers with by itself. */
@Service
public class ExportService implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

    @Override
    public boolean supportsReturnType(MethodParameter answer) {
        return answer.getParameterType() == Export.class;
    }

    @Override
    public void handleReturnValue(
            Object answer, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        Export export = (Export) answer;
        ExportFormat format = format(request.getNativeRequest(HttpServletRequest.class));
        if (format == ExportFormat.XLSX && export.sheets().size() > 1) {
            head(response, format, export.name());
            SheetWriter.writeBook(export.sheets(), response.getOutputStream());
        } else {
            send(response, format, export.name(), export.sheets().get(0));
        }
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    /** Writes the rows straight into the response, as they come. */
    public <T> void send(
            HttpServletResponse response,
            ExportFormat format,
            String name,
            ExportTable<T> table,
            Consumer<Consumer<T>> rows)
            throws IOException {
        head(response, format, name);
        AtomicLong sent = SentRows.begin();
        Consumer<Consumer<T>> counted = taker -> rows.accept(row -> {
            taker.accept(row);
            sent.incrementAndGet();
        });
        SheetWriter.write(format, table, counted, response.getOutputStream());
    }

    private <T> void send(HttpServletResponse response, ExportFormat format, String name, BookSheet<T> sheet)
            throws IOException {
        send(response, format, name, sheet.table(), sheet.rows());
    }

    private static ExportFormat format(HttpServletRequest request) {
        Map<?, ?> address = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Optional.ofNullable((String) address.get("format"))
                .flatMap(ExportFormat::of)
                .orElse(ExportFormat.CSV);
    }

    private static void head(HttpServletResponse response, ExportFormat format, String name) {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
