package ru.mentorcentre.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer tells the browser, also where a request is turned away before Spring Security sees it. */
public final class PageHeaders {

    /** The strict content policy: nothing but our own scripts and styles, nothing inline. */
    public static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin");

    private PageHeaders() {}

    static void write(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
