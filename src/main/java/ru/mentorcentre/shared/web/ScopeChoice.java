package ru.mentorcentre.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/** The way through the choice of a municipality ({@code /scope}) and back to the page one was going to. */
public final class ScopeChoice {

    private static final Pattern OURS = Pattern.compile("/(?:[\\w-][\\w./-]*)?(?:\\?[\\w.%=&+-]*)?");
    private static final int LONGEST = 500;

    private ScopeChoice() {}

    /** Where to choose a municipality first, or all of them, when a page cannot be shown as things are. */
    public static String before(HttpServletRequest request, boolean all) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        String to = "GET".equals(request.getMethod()) ? back(query == null ? path : path + "?" + query) : "/";
        return UriComponentsBuilder.fromPath("/scope")
                .queryParam("to", "{to}")
                .queryParam("all", all)
                .encode()
                .buildAndExpand(to)
                .toUriString();
    }

    /** The path if it is one of ours, else the first page. */
    public static String back(String to) {
        return to != null && to.length() <= LONGEST && OURS.matcher(to).matches() ? to : "/";
    }
}
