package ru.mentorcentre.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import ru.mentorcentre.access.Role;

/**
 * One line of leak-matrix.txt: who may call a handler and how far it reaches.
 *
 * @param handler method and pattern, {@code GET /schools/{id}}
 * @param roles all that may call it; empty for {@code PUBLIC}
 * @param parameters of a valid call
 */
public record Expectation(String handler, Set<Role> roles, Reach reach, Map<String, String> parameters) {

    /** Names for roles that often stand together; leak-matrix.txt explains them. */
    private static final Map<String, Set<Role>> GROUPS = Map.of(
            "PUBLIC", Set.of(),
            "ANY", Set.of(Role.values()),
            "CENTRE", EnumSet.complementOf(EnumSet.of(Role.ADMIN)),
            "READERS", EnumSet.of(Role.HEAD, Role.LEADER, Role.METHODIST, Role.REGION),
            "SCHOOLS", EnumSet.of(Role.SCHOOL_HEAD, Role.CURATOR),
            "EDITORS", EnumSet.of(Role.LEADER, Role.METHODIST));

    /** What the path of a handler leads to. */
    public enum Reach {
        OPEN,
        LIST,
        MUNICIPALITY,
        SCHOOL,
        ROOT
    }

    /** All lines by handler. */
    public static Map<String, Expectation> all() {
        try {
            String text = new ClassPathResource("leak-matrix.txt").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Expectation::parse)
                    .collect(Collectors.toMap(
                            Expectation::handler,
                            line -> line,
                            (one, other) -> {
                                throw new IllegalStateException("Stated twice: " + one.handler);
                            },
                            LinkedHashMap::new));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Expectation parse(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return new Expectation(
                cells.get(0).replaceAll("\\s+", " "),
                roles(cells.get(1)),
                Reach.valueOf(cells.get(2)),
                cells.size() > 3 ? parameters(cells.get(3)) : Map.of());
    }

    /** Nobody has to sign in. */
    public boolean isPublic() {
        return roles.isEmpty();
    }

    /** A page or a file, nothing is changed. */
    public boolean isRead() {
        return handler.startsWith("GET ");
    }

    /** What a browser asks for by a link, and shows. */
    public boolean isPage() {
        return isRead() && !pattern().matches(".*\\.(xlsx|csv|svg|json|txt|docx|ics|\\{format})|.*/(file|content)");
    }

    /** A file about one thing, put together by a few statements as a page is; exports of lists are streams. */
    public boolean isDocument() {
        return isRead() && pattern().matches(".*/(file|summary)\\.\\{format}");
    }

    /** GET, POST… */
    public String method() {
        return handler.substring(0, handler.indexOf(' '));
    }

    /** The path with its variables in braces. */
    public String pattern() {
        return handler.substring(handler.indexOf(' ') + 1);
    }

    private static Set<Role> roles(String names) {
        return Stream.of(names.split(" +"))
                .flatMap(name -> GROUPS.containsKey(name) ? GROUPS.get(name).stream() : Stream.of(Role.valueOf(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> parameters(String query) {
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, LinkedHashMap::new));
    }
}
