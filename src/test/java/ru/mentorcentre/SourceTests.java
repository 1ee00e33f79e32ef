package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** House rules that only the source itself shows: Javadoc, and templates that a strict content policy lets through. */
class SourceTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path STATIC = Path.of("src/main/resources/static");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)");

    @Test
    void publicTypesAreExplained() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : files(MAIN, ".java")) {
            String source = Files.readString(file);
            Matcher type = PUBLIC_TYPE.matcher(source);
            if (type.find() && !source.substring(0, type.start()).contains("/**")) {
                silent.add(file.toString());
            }
        }
        assertThat(silent).as("public types without Javadoc").isEmpty();
    }

    @Test
    void everyDecisionIsInTheIndexOnce() throws IOException {
        Path decisions = Path.of("docs/adr");
        String index = Files.readString(decisions.resolve("README.md"));
        for (Path file : files(decisions, ".md")) {
            String name = file.getFileName().toString();
            int entries = index.split(Pattern.quote("(" + name + ")"), -1).length - 1;
            assertThat(entries).as(name).isEqualTo(name.equals("README.md") ? 0 : 1);
        }
    }

    @Test
    void everyRoomIntroducesItself() throws IOException {
        List<String> silent = new ArrayList<>();
        try (Stream<Path> rooms = Files.list(MAIN.resolve("ru/mentorcentre"))) {
            for (Path room : rooms.filter(Files::isDirectory).toList()) {
                Path info = room.resolve("package-info.java");
                if (!Files.exists(info) || !Files.readString(info).contains("allowedDependencies")) {
                    silent.add(room.toString());
                }
            }
        }
        assertThat(silent)
                .as("rooms without a package-info that names allowedDependencies")
                .isEmpty();
    }

    @Test
    void templatesPassTheStrictContentPolicy() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".html")) {
            String name = TEMPLATES.relativize(file).toString().replace('\\', '/');
            String source = Files.readString(file);
            Jsoup.parse(source, "", Parser.htmlParser())
                    .getAllElements()
                    .forEach(element -> problems(element).forEach(problem -> problems.add(name + ": " + problem)));
            if (source.contains("th:utext") || source.contains("[(")) {
                problems.add(name + ": th:utext or [(…)] prints unescaped text");
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void stylesAndScriptsLoadNothingFromOtherHosts() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files(STATIC, ".css", ".js")) {
            String source = Files.readString(file);
            if (Pattern.compile("(url\\(|@import)\\s*['\"]?(https?:)?//")
                    .matcher(source)
                    .find()) {
                problems.add(file + ": loads from another host");
            }
            if (Pattern.compile("\\beval\\(|new Function\\(").matcher(source).find()) {
                problems.add(file + ": eval");
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> problems(Element element) {
        List<String> problems = new ArrayList<>();
        String tag = "<" + element.tagName() + ">";
        if (element.tagName().equals("style")) {
            problems.add("<style>: styles live in static/css");
        }
        if (element.tagName().equals("script") && !element.hasAttr("src") && !element.hasAttr("th:src")) {
            problems.add("<script> without src: scripts live in static/js");
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
            String value = attribute.getValue();
            if (key.equals("style") || key.equals("th:style") || key.equals("th:styleappend")) {
                problems.add(tag + " " + key + ": no inline styles");
            }
            if (key.matches("(th:)?on[a-z]+") || key.startsWith("hx-on")) {
                problems.add(tag + " " + key + ": no inline script");
            }
            if (key.equals("th:attr") && value.matches("(?s).*\\b(style|on[a-z]+)\\s*=.*")) {
                problems.add(tag + " th:attr with style or script");
            }
            if (key.matches("(th:)?(src|href|action|srcset|poster)|hx-(get|post)")
                    && value.matches("(?s).*(https?:)?//.*")) {
                problems.add(tag + " " + key + "=\"" + value + "\": nothing from another host");
            }
        }
        return problems;
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
