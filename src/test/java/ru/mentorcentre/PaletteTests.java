package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.shared.web.Badge;

/** What is shown as a badge has a colour of its own, and every icon that a template names is in the page kit. */
class PaletteTests {

    private static final Path CSS = Path.of("src/main/resources/static/css/marks.css");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern ICON = Pattern.compile("icon :: icon\\('([a-z0-9-]+)'\\)");

    private static Stream<Badge> badges() {
        return Stream.<Badge[]>of(
                        SchoolType.values(),
                        RiskZone.values(),
                        ResultsLevel.values(),
                        Finding.values(),
                        Stability.values())
                .flatMap(Arrays::stream);
    }

    @Test
    void everyBadgeHasItsColour() throws IOException {
        var css = Files.readString(CSS);
        assertThat(badges().map(badge -> ".badge-" + badge.css()).filter(name -> !css.contains(name)))
                .isEmpty();
    }

    @Test
    void badgesOfOneKindDifferByIconToo() {
        for (Badge[] kind : List.<Badge[]>of(
                SchoolType.values(), RiskZone.values(), ResultsLevel.values(), Finding.values(), Stability.values())) {
            assertThat(Arrays.stream(kind).map(Badge::icon)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyIconIsThere() throws IOException {
        Set<String> named = new TreeSet<>(badges().map(Badge::icon).toList());
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                ICON.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        var kit = new PathMatchingResourcePatternResolver();
        var missing = new ArrayList<String>();
        for (var name : named) {
            if (kit.getResources("classpath*:META-INF/resources/webjars/tabler__icons/*/icons/outline/" + name + ".svg")
                            .length
                    == 0) {
                missing.add(name);
            }
        }
        assertThat(missing).isEmpty();
    }
}
