package ru.mentorcentre;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.util.ClassUtils;

/**
 * The walls between modules where Modulith cannot see them: in strings. HQL names entities of its own module only; what
 * it needs of another, that module publishes as a view, and the class mapped on it is the reader's own (ADR 0165).
 */
class HqlWallTests {

    private static final Path MAIN = Path.of("src/main/java/ru/mentorcentre");

    /** What still names an entity of another module, and why: {@code Class Entity}. */
    private static final Map<String, String> DEFENDED = Map.of();

    /** A string literal, or what has to be left out so that no quote inside it is taken for one. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?s)//[^\n]*|/\\*.*?\\*/|'(?:[^'\\\\\n]|\\\\.)*'|(\"\"\".*?(?<!\\\\)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\")");

    private static final Pattern NAME = Pattern.compile("(?<![\\w.$])[A-Z]\\w+(?![\\w.$])");

    /** What makes a string HQL or SQL, unless it is a Russian sentence. */
    private static final Pattern QUERY = Pattern.compile(
            "\\b(?:select|from|join|where|exists|order by|group by|case when)\\b|(?:^|[ (,])[a-z]{1,2}\\.[a-zA-Z]+");

    private static final Pattern SENTENCE = Pattern.compile("[а-яё]{2,} [а-яё]{2,}");

    @Test
    void hqlNamesEntitiesOfItsOwnModule() throws IOException {
        Map<String, String> modules = modulesOfEntities();
        Set<String> foreign = new TreeSet<>();
        for (Path file : sources()) {
            String module = MAIN.relativize(file).getName(0).toString();
            literals(file)
                    .forEach(literal ->
                            foreign(literal, module, modules).forEach(name -> foreign.add(type(file) + " " + name)));
        }
        assertThat(foreign)
                .as("Ask the other module's service, or read a view that it publishes (ADR 0165)")
                .containsExactlyInAnyOrderElementsOf(DEFENDED.keySet());
    }

    /** A constant of another module would bring its entities along. */
    @Test
    void noModuleBorrowsThePiecesOfAQuery() {
        Map<String, String> modules = modulesOfEntities();
        Set<String> foreign = new TreeSet<>();
        types(new AssignableTypeFilter(Repository.class))
                .forEach(repository -> Stream.of(repository.getMethods())
                        .map(method -> method.getAnnotation(Query.class))
                        .filter(Objects::nonNull)
                        .forEach(query -> foreign(query.value(), module(repository), modules)
                                .forEach(name -> foreign.add(repository.getSimpleName() + " " + name))));
        assertThat(foreign).isSubsetOf(DEFENDED.keySet());
    }

    @Test
    void queriesStandInTextBlocksAndNotInPieces() throws IOException {
        Set<String> pieces = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            MatchResult before = null;
            for (MatchResult found : LITERAL.matcher(source).results().toList()) {
                if (before != null
                        && before.group(1) != null
                        && found.group(1) != null
                        && source.substring(before.end(), found.start()).strip().equals("+")
                        && isQuery(before.group(1) + found.group(1))) {
                    pieces.add(type(file) + ": " + before.group(1));
                }
                before = found;
            }
        }
        assertThat(pieces).isEmpty();
    }

    private static boolean isQuery(String text) {
        return QUERY.matcher(text).find() && !SENTENCE.matcher(text).find();
    }

    private static Stream<String> foreign(String text, String module, Map<String, String> modules) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> !modules.getOrDefault(name, module).equals(module));
    }

    /** Entity names of all modules; that no two are equal is what JPA itself asks for. */
    private static Map<String, String> modulesOfEntities() {
        return types(new AnnotationTypeFilter(Entity.class))
                .collect(toMap(HqlWallTests::entityName, HqlWallTests::module));
    }

    private static Stream<Class<?>> types(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents(MentorCentre.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null));
    }

    private static String entityName(Class<?> entity) {
        String name = entity.getAnnotation(Entity.class).name();
        return name.isEmpty() ? entity.getSimpleName() : name;
    }

    private static String module(Class<?> type) {
        return type.getPackageName()
                .substring(MentorCentre.class.getPackageName().length() + 1)
                .split("\\.")[0];
    }

    private static Stream<String> literals(Path file) throws IOException {
        return LITERAL.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .filter(literal -> literal != null);
    }

    private static String type(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> tree = Files.walk(MAIN)) {
            return tree.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
