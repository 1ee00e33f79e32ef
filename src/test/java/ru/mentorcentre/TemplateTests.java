package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Traps of Thymeleaf that no page shows at first sight; docs/look.md explains them. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LITERAL_KEY = Pattern.compile("\\}\\s*\\[\\s*[a-z]\\w*\\s*\\]");

    @Test
    void aConditionDoesNotStandBesideAReplacement() throws IOException {
        assertThat(found(element -> element.hasAttr("th:replace")
                        && (element.hasAttr("th:if") || element.hasAttr("th:unless") || element.hasAttr("th:each"))))
                .as("th:if, th:unless and th:each are ignored beside th:replace: put them on a th:block around it")
                .isEmpty();
    }

    @Test
    void beansAreNotCalledWhereThymeleafRefusesThem() throws IOException {
        assertThat(found(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> List.of("th:href", "th:src", "th:attr", "th:utext")
                                        .contains(attribute.getKey())
                                && attribute.getValue().matches("(?s).*\\$\\{[^}]*@\\w+\\..*"))))
                .as("Thymeleaf refuses calls of beans here: put them through th:with")
                .isEmpty();
    }

    @Test
    void aMapIsAskedByGet() throws IOException {
        assertThat(found(element -> element.attributes().asList().stream()
                        .anyMatch(attribute ->
                                LITERAL_KEY.matcher(attribute.getValue()).find())))
                .as("{…}[key] takes the key literally: write {…}.get(key)")
                .isEmpty();
    }

    private static List<String> found(java.util.function.Predicate<Element> trap) throws IOException {
        var found = new ArrayList<String>();
        try (var tree = Files.walk(TEMPLATES)) {
            for (var file :
                    tree.filter(path -> path.toString().endsWith(".html")).toList()) {
                Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).getAllElements().stream()
                        .filter(trap)
                        .forEach(element -> found.add(TEMPLATES.relativize(file) + ": "
                                + element.shallowClone().outerHtml()));
            }
        }
        return found;
    }
}
