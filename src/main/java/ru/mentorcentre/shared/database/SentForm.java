package ru.mentorcentre.shared.database;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form that came while the database was away, to be sent once more as it was, its token included: the session that the
 * token belongs to comes back with the database.
 *
 * @param action where the form goes: path and query string of ours
 * @param fields names and values of the body in their order; never those of a form with a password
 * @param files the form could take files; those are lost
 */
record SentForm(String action, Map<String, List<String>> fields, boolean files) {

    /** Empty when there was no form, or one that must not stand on a page. */
    static Optional<SentForm> of(HttpServletRequest request) {
        String action = address(request);
        if (!"POST".equals(request.getMethod()) || action.startsWith("//")) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = fields(request);
        boolean secret = fields.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
        return secret || fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new SentForm(action, fields, hasFiles(request)));
    }

    /** Path and query string of the page that was asked for. */
    static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static boolean hasFiles(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** The fields of the body: the servlet puts those of the query string in front of them. */
    private static Map<String, List<String>> fields(HttpServletRequest request) {
        MultiValueMap<String, String> query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            int inQuery = query.getOrDefault(name, List.of()).size();
            if (values.length > inQuery) {
                fields.put(name, List.copyOf(Arrays.asList(values).subList(inQuery, values.length)));
            }
        });
        return fields;
    }
}
