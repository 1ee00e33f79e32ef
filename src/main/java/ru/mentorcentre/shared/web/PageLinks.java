package ru.mentorcentre.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/**
 * Links from a page to itself with one thing changed: {@code ${@pageLinks.with('page', 2)}}. The filter lives in the query
 * string, so pager, sorting, chips and export never lose it. Whatever changes, the pager starts anew.
 */
@Component("pageLinks")
class PageLinks {

    /** This page with one parameter set. */
    public String with(String name, Object value) {
        var query = query();
        query.put(name, List.of(String.valueOf(value)));
        return link("", query);
    }

    /** This page without a parameter. */
    public String without(String name) {
        var query = query();
        query.remove(name);
        return link("", query);
    }

    /** This page without one of several values of a parameter. */
    public String without(String name, Object value) {
        var query = query();
        query.computeIfPresent(
                name,
                (key, all) -> all.stream()
                        .filter(one -> !one.equals(String.valueOf(value)))
                        .toList());
        return link("", query);
    }

    /** This page without any filter. */
    public String bare() {
        return link("", Map.of());
    }

    /** The same filter at an address below this page, as {@code export.xlsx}. */
    public String under(String path) {
        return link("/" + path, query());
    }

    /** This page sorted by a column; by the same column a second time, the other way round. */
    public String sortedBy(String column, String byDefault) {
        return with("sort", column.equals(sort(byDefault)) ? "-" + column : column);
    }

    /** How a column is sorted now, in the words of {@code aria-sort}; null when it is not. */
    public String direction(String column, String byDefault) {
        var sort = sort(byDefault);
        return column.equals(sort) ? "ascending" : ("-" + column).equals(sort) ? "descending" : null;
    }

    private static String sort(String byDefault) {
        var sort = request().getParameter("sort");
        return StringUtils.hasText(sort) ? sort : byDefault;
    }

    private static Map<String, List<String>> query() {
        var query = new LinkedHashMap<String, List<String>>();
        request().getParameterMap().forEach((name, values) -> query.put(name, Arrays.asList(values)));
        query.remove("page");
        query.remove("_csrf");
        return query;
    }

    private static String link(String below, Map<String, List<String>> query) {
        var path = StringUtils.trimTrailingCharacter(request().getRequestURI(), '/') + below;
        var pairs = query.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(StringUtils::hasText)
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return (path.isEmpty() ? "/" : path) + (pairs.isEmpty() ? "" : "?" + pairs);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
