package ru.mentorcentre;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** How the house is laid out, design §3: sizes, circles, who reaches whom, and names. */
class PackageLayoutTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String BASE = "ru.mentorcentre";
    private static final int MOST_FILES = 40;
    private static final int FEWEST_FILES_INSIDE = 8;

    @Test
    void noPackageHoldsMoreThanForty() throws IOException {
        assertThat(packages().entrySet())
                .allSatisfy(entry ->
                        assertThat(entry.getValue().size()).as(entry.getKey()).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void anInnerPackageIsWorthItsDoor() throws IOException {
        assertThat(packages().entrySet().stream().filter(entry -> isInner(entry.getKey())))
                .allSatisfy(entry -> assertThat(entry.getValue().size())
                        .as(entry.getKey())
                        .isGreaterThanOrEqualTo(FEWEST_FILES_INSIDE));
    }

    @Test
    void innerPackagesAreOneLevelDeep() throws IOException {
        assertThat(packages().keySet()).allMatch(name -> name.split("\\.").length <= BASE.split("\\.").length + 2);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (var entry : packages().entrySet()) {
            if (entry.getKey().equals(BASE)) {
                continue;
            }
            Path info = SOURCES.resolve(entry.getKey().replace('.', '/')).resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).as(entry.getKey()).startsWith("/**");
        }
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("(" + BASE + "..)")
                .namingSlices("$1")
                .should()
                .beFreeOfCycles()
                .check(ProgramClasses.MAIN);
    }

    @Test
    void repositoriesAndEntitiesStayInTheirModule() {
        classes()
                .that(describe(
                        "are repositories or entities",
                        type -> type.isAssignableTo(Repository.class) || type.isAnnotatedWith(Entity.class)))
                .and(describe(
                        "are not Revision, who made a change",
                        type -> !type.getSimpleName().equals("Revision")))
                .should(new ArchCondition<JavaClass>("be used by their own module only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency use : type.getDirectDependenciesToSelf()) {
                            boolean own = module(use.getOriginClass()).equals(module(type));
                            events.add(new SimpleConditionEvent(type, own, use.getDescription()));
                        }
                    }
                })
                .check(ProgramClasses.MAIN);
    }

    @Test
    void pureRulesKnowNeitherSpringNorTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        BASE + ".assessment.rules",
                        BASE + ".matching.solver",
                        BASE + ".matching.score",
                        BASE + ".workplan.term")
                .should()
                .dependOnClassesThat(framework())
                .check(ProgramClasses.MAIN);
    }

    @Test
    void aSimpleNameStandsOnce() throws IOException {
        Map<String, List<String>> homes = new TreeMap<>();
        packages()
                .forEach((home, files) -> files.stream()
                        .filter(file -> !file.equals("package-info.java"))
                        .forEach(file -> homes.computeIfAbsent(file, name -> new ArrayList<>())
                                .add(home)));
        assertThat(homes.entrySet())
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).hasSize(1));
    }

    private static DescribedPredicate<JavaClass> framework() {
        return describe(
                "are of Spring or JPA",
                type -> type.getPackageName().startsWith("org.springframework")
                        || type.getPackageName().startsWith("jakarta.persistence")
                        || type.getPackageName().startsWith("org.hibernate"));
    }

    private static boolean isInner(String name) {
        return name.split("\\.").length > BASE.split("\\.").length + 1;
    }

    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    /** Names of the files of each package that has some. */
    private static Map<String, List<String>> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> SOURCES.relativize(file.getParent())
                                    .toString()
                                    .replace('/', '.')
                                    .replace('\\', '.'),
                            TreeMap::new,
                            Collectors.mapping(file -> file.getFileName().toString(), Collectors.toList())));
        }
    }
}
