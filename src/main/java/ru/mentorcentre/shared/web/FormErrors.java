package ru.mentorcentre.shared.web;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/**
 * The summary above a form: its errors in the order of the fields, each with the name of its field. The summary is drawn
 * before the fields are, so their labels are read where they are written, in the template of the form.
 */
@Component("formErrors")
class FormErrors {

    private static final Pattern FIELD = Pattern.compile("\\bfield='([^']+)'(?:, label='([^']+)')?"
            + "|<fieldset[^>]* id=\"([^\"]+)\"[^>]*>\\s*<legend[^>]*>([^<]+)");
    private static final int STEM = 4;

    private final Map<String, Map<String, String>> labels = new ConcurrentHashMap<>();
    private final ResourceLoader resources;

    FormErrors(ResourceLoader resources) {
        this.resources = resources;
    }

    /**
     * The lines of the summary.
     *
     * @param templates those being drawn; the first is the page
     */
    public List<Line> lines(List<String> templates, List<DetailedError> errors) {
        Map<String, String> fields = labels.computeIfAbsent(templates.get(0), this::read);
        List<String> order = new ArrayList<>(fields.keySet());
        return errors.stream()
                .sorted(comparingInt(error -> place(error, order)))
                .map(error -> error.isGlobal()
                        ? new Line(null, error.getMessage())
                        : new Line(
                                error.getFieldName().replaceAll("[\\[\\]]", ""),
                                named(fields.getOrDefault(error.getFieldName(), ""), error.getMessage())))
                .toList();
    }

    private static int place(DetailedError error, List<String> order) {
        int at = order.indexOf(error.getFieldName());
        return error.isGlobal() ? -1 : at < 0 ? order.size() : at;
    }

    /** «Первый год: нужно целое число»; a message that names its field stays as it is. */
    static String named(String label, String message) {
        String said = message.toLowerCase(Locale.ROOT);
        boolean clear = label.isEmpty()
                || Arrays.stream(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                        .filter(word -> word.length() >= STEM - 1)
                        .anyMatch(word -> said.contains(word.substring(0, Math.min(STEM, word.length()))));
        return clear ? message : label + ": " + said.charAt(0) + message.substring(1);
    }

    private Map<String, String> read(String template) {
        try {
            Map<String, String> found = new LinkedHashMap<>();
            FIELD.matcher(resources
                            .getResource("classpath:templates/" + template + ".html")
                            .getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(field -> {
                        boolean fragment = field.group(1) != null;
                        String label = field.group(fragment ? 2 : 4);
                        found.putIfAbsent(field.group(fragment ? 1 : 3), label == null ? "" : label.strip());
                    });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One error.
     *
     * @param id of the input it leads to, {@code null} when the form as a whole is wrong
     */
    public record Line(String id, String words) {}
}
