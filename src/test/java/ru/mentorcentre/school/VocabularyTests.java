package ru.mentorcentre.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import ru.mentorcentre.shared.web.Badge;

class VocabularyTests {

    @ParameterizedTest
    @MethodSource("badges")
    void everyBadgeHasAnIconOfTheKit(Badge badge) throws Exception {
        var path = "classpath*:META-INF/resources/webjars/tabler__icons/*/icons/outline/" + badge.icon() + ".svg";
        assertThat(new PathMatchingResourcePatternResolver().getResources(path)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("badges")
    void everyBadgeHasItsColour(Badge badge) throws Exception {
        var colours = new ClassPathResource("static/css/marks.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(colours).contains(".badge-" + badge.css());
    }

    @ParameterizedTest
    @ValueSource(strings = {"высокий", "ВЫСОКИЙ", " Высокий ", "вы сокий"})
    void levelIsReadInAnyCaseAndWithSpaces(String text) {
        assertThat(ResultsLevel.parse(text)).contains(ResultsLevel.HIGH);
    }

    @Test
    void whatIsNoLevelIsNotRead() {
        assertThat(ResultsLevel.parse("Ниже\u00a0среднего")).contains(ResultsLevel.BELOW_AVERAGE);
        assertThat(ResultsLevel.parse("средний")).isEmpty();
        assertThat(ResultsLevel.parse("")).isEmpty();
        assertThat(ResultsLevel.parse(null)).isEmpty();
    }

    @Test
    void stabilitySumsUpTwoFindings() {
        assertThat(Stability.of(Finding.YES, Finding.NO)).isEqualTo(Stability.STABLE_HIGH);
        assertThat(Stability.of(Finding.NO, Finding.YES)).isEqualTo(Stability.STABLE_LOW);
        assertThat(Stability.of(Finding.NO, Finding.NO)).isEqualTo(Stability.NEITHER);
        assertThat(Stability.of(Finding.NO, Finding.INSUFFICIENT_DATA)).isEqualTo(Stability.INSUFFICIENT_DATA);
    }

    static Stream<Badge> badges() {
        return Stream.<Badge[]>of(
                        Finding.values(),
                        ResultsLevel.values(),
                        SchoolType.values(),
                        RiskZone.values(),
                        Stability.values())
                .flatMap(Stream::of);
    }
}
