package ru.mentorcentre.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import ru.mentorcentre.shared.OnRecord;
import ru.mentorcentre.shared.WithoutPersonalData;

/**
 * A file about to be sent, as the audit trail names it.
 *
 * @param subject what it is, with its format
 * @param path where it was asked for, with the filter; never with what was typed into a search
 */
record OutgoingFile(String subject, String path) {

    /** Keys, days, and the names of choices. Whatever else stands in a query may be a name. */
    private static final Pattern HARMLESS = Pattern.compile("[\\w.,:-]{0,40}");

    private static final String SEARCH = "q";

    /** Nothing for a page, and for a file without personal data. */
    static Optional<OutgoingFile> of(HttpServletRequest request, HttpServletResponse response) {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler)
                || !isOurs(handler)
                || handler.hasMethodAnnotation(WithoutPersonalData.class)
                || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(subject(handler, response)).map(subject -> new OutgoingFile(subject, path(request)));
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("ru.mentorcentre.");
    }

    private static String subject(HandlerMethod handler, HttpServletResponse response) {
        OnRecord document = handler.getMethodAnnotation(OnRecord.class);
        if (document != null) {
            return document.value();
        }
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        String type = response.getContentType();
        if (disposition != null) {
            return named(handler, ContentDisposition.parse(disposition).getFilename());
        }
        return type == null || type.startsWith("text/html") ? null : "Документ " + type;
    }

    /** The name of a stored file was typed by somebody and may be a person's: its kind has to do. */
    private static String named(HandlerMethod handler, String name) {
        boolean stored =
                ResponseEntity.class.isAssignableFrom(handler.getReturnType().getParameterType());
        return stored || name == null ? "Приложенный файл, " + StringUtils.getFilenameExtension(name) : name;
    }

    private static String path(HttpServletRequest request) {
        Map<String, String[]> sorted = new TreeMap<>(request.getParameterMap());
        String filter = sorted.entrySet().stream()
                .flatMap(one -> Stream.of(one.getValue())
                        .filter(value -> !value.isBlank())
                        .map(value -> harmless(one.getKey()) + "=" + shown(one.getKey(), value)))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (filter.isEmpty() ? "" : "?" + filter);
    }

    private static String shown(String parameter, String value) {
        return parameter.equals(SEARCH) ? "…" : harmless(value);
    }

    private static String harmless(String text) {
        return HARMLESS.matcher(text).matches() ? text : "…";
    }
}
