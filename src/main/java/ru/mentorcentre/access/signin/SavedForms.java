package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import ru.mentorcentre.access.AttemptLimit;
import ru.mentorcentre.access.Throttle;

/**
 * Keeps a form that nobody may send any more, so that nothing typed is lost. It is sent again only by hand, under the
 * token of the new session. Never kept: passwords, files, what comes from another site, what is too big.
 */
@Component
class SavedForms {

    private static final String KEY = "savedForm";
    private static final int LONGEST = 300_000;
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String WITH_FILES = "multipart/form-data";

    private final Throttle throttle;

    SavedForms(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Keeps the form if it may be kept. */
    boolean keep(HttpServletRequest request) {
        if (!isForm(request) || !BrowserRequest.hadSession(request) || !BrowserRequest.isSameOrigin(request)) {
            return false;
        }
        SavedForm form = new SavedForm(action(request), fields(request), is(request, WITH_FILES));
        if (!isKeepable(form) || !throttle.spend(AttemptLimit.savedForm(request.getRemoteAddr()))) {
            return false;
        }
        request.getSession().setAttribute(KEY, form);
        return true;
    }

    private static boolean isForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && (is(request, URL_ENCODED) || is(request, WITH_FILES));
    }

    private static boolean is(HttpServletRequest request, String wanted) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private static String action(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
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
            if (!name.equals("_csrf") && values.length > inQuery) {
                fields.put(name, List.copyOf(Arrays.asList(values).subList(inQuery, values.length)));
            }
        });
        return fields;
    }

    private static boolean isKeepable(SavedForm form) {
        boolean secret = form.fields().keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
        long length = form.action().length()
                + form.fields().entrySet().stream()
                        .mapToLong(field -> field.getKey().length()
                                + field.getValue().stream()
                                        .mapToLong(String::length)
                                        .sum())
                        .sum();
        return !secret && !form.fields().isEmpty() && !form.path().startsWith("//") && length <= LONGEST;
    }

    static Optional<SavedForm> in(HttpSession session) {
        return Optional.ofNullable(session).map(kept -> (SavedForm) kept.getAttribute(KEY));
    }

    static void discard(HttpSession session) {
        session.removeAttribute(KEY);
    }
}
