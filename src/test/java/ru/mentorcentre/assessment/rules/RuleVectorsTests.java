package ru.mentorcentre.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.assessment.Vectors.number;
import static ru.mentorcentre.assessment.Vectors.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.mentorcentre.assessment.Vectors;
import ru.mentorcentre.profile.LevelRules;
import ru.mentorcentre.profile.LevelRules.LevelSource;
import ru.mentorcentre.profile.LevelRules.QuartileMethod;
import ru.mentorcentre.profile.RiskRules;
import ru.mentorcentre.profile.RiskRules.InstabilityBase;
import ru.mentorcentre.school.ResultsLevel;

/** The unit vectors of domain §19, one row each. */
class RuleVectorsTests {

    @ParameterizedTest
    @MethodSource("quartiles")
    void quartilesAndLevels(CSVRecord row) {
        var method = row.get("method").equals("type6") ? QuartileMethod.TYPE_6 : QuartileMethod.TYPE_7;
        var schools = Vectors.numbers(row.get("values")).stream()
                .map(RuleVectorsTests::withResults)
                .toList();
        var levels = YearLevels.of(2024, schools, new LevelRules(LevelSource.COMPUTED, method));

        var population = levels.population();
        if (!row.get("q1").isEmpty()) {
            assertThat(List.of(text(population.q1(), 6), text(population.q2(), 6), text(population.q3(), 6)))
                    .containsExactly(row.get("q1"), row.get("q2"), row.get("q3"));
        } else {
            assertThat(population.hasLevels()).isFalse();
        }
        assertThat(schools.stream().map(levels::levelOf).map(RuleVectorsTests::code))
                .containsExactly(row.get("levels (1 низкий..4 высокий)").split(";"));
    }

    @ParameterizedTest
    @MethodSource("instability")
    void instability(CSVRecord row) {
        for (var base : InstabilityBase.values()) {
            var suffix = base.name().toLowerCase();
            var found = Instability.of(
                    number(row.get("ior_t-2")), number(row.get("ior_t-1")), number(row.get("ior_t")), base);
            assertThat(found.finding().title()).isEqualTo(row.get("flag_" + suffix));
            var deviation = row.get(base == InstabilityBase.ABS ? "dev_abs_pp" : "dev_" + suffix + "_pct");
            var infinite = found.deviation() == null && found.finding().isYes();
            assertThat(infinite ? "inf" : text(found.deviation(), 6)).isEqualTo(deviation);
            assertThat(text(found.mean(), 6)).isEqualTo(row.get("am"));
        }
    }

    @ParameterizedTest
    @MethodSource("exams")
    void examDivergence(CSVRecord row) {
        var found = ExamDivergence.of(number(row.get("gia_index")), number(row.get("vpr_index")), RiskRules.defaults());
        assertThat(found.finding().title()).isEqualTo(row.get("flag"));
        assertThat(found.isInfinite() ? "inf" : text(found.ratio(), 6)).isEqualTo(row.get("ratio"));
        assertThat(found.direction() == null ? "" : found.direction().title()).isEqualTo(row.get("direction"));
    }

    @ParameterizedTest
    @MethodSource("partTime")
    void partTimeStudy(CSVRecord row) {
        var shares = Vectors.numbers(row.get("pct_by_school"));
        var population = Population.of(shares.stream(), QuartileMethod.TYPE_7);
        assertThat(text(population.q3(), 4)).isEqualTo(row.get("q3"));
        var flags = shares.stream()
                .map(share -> switch (PartTimeStudy.of(share, population).finding()) {
                    case YES -> "1";
                    case NO -> "0";
                    default -> "-";
                })
                .collect(Collectors.joining(";"));
        assertThat(flags).isEqualTo(row.get("flags (1/0/-)"));
    }

    @ParameterizedTest
    @MethodSource("stable")
    void stability(CSVRecord row) {
        var levels = Arrays.stream(row.get("levels_oldest_first").split(";"))
                .map(Vectors::level)
                .toArray(ResultsLevel[]::new);
        var known = levels.length == 3
                ? new LevelHistory(levels[0], levels[1], levels[2])
                : new LevelHistory(null, levels[0], levels[1]);
        var found = StabilityOfResults.of(known);
        assertThat(found.high().title()).isEqualTo(row.get("stable_high"));
        assertThat(found.low().title()).isEqualTo(row.get("stable_low"));
    }

    static List<CSVRecord> quartiles() {
        return Vectors.read("quartiles");
    }

    static List<CSVRecord> instability() {
        return Vectors.read("instability");
    }

    static List<CSVRecord> exams() {
        return Vectors.read("gia_vpr");
    }

    static List<CSVRecord> partTime() {
        return Vectors.read("part_time");
    }

    static Stream<CSVRecord> stable() {
        return Vectors.read("stable").stream();
    }

    private static YearFigures withResults(BigDecimal index) {
        return new YearFigures(index, null, null, null, null, null, null);
    }

    private static String code(ResultsLevel level) {
        return level == null ? "-" : String.valueOf(level.code());
    }
}
