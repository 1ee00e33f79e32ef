package ru.mentorcentre.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.assessment.Vectors.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.assessment.Vectors;
import ru.mentorcentre.profile.IndexRules.Normalisation;

class ResultsIndexTests {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final List<WeightedIndicator> EXAMPLE = List.of(
            indicator("ege_rus", "0.15", IndicatorScale.SCORE),
            indicator("ege_mat", "0.15", IndicatorScale.SCORE),
            indicator("oge_rus", "0.15", IndicatorScale.MARK),
            indicator("oge_mat", "0.15", IndicatorScale.MARK),
            indicator("vpr_kach", "0.20", IndicatorScale.SHARE),
            new WeightedIndicator("gia_fail", new BigDecimal("0.20"), true, IndicatorScale.SHARE));

    @Test
    void vectors() {
        var rows = Vectors.read("ior_calc");
        var schools = new ArrayList<SchoolIndicators>();
        for (var row : rows) {
            var values = new HashMap<String, BigDecimal>();
            EXAMPLE.forEach(one -> values.put(one.code(), Vectors.number(row.get(one.code()))));
            schools.add(new SchoolIndicators(row.getRecordNumber(), values));
        }
        var minmax = ResultsIndex.compute(EXAMPLE, schools, Normalisation.MINMAX, HALF);
        var fixed = ResultsIndex.compute(EXAMPLE, schools, Normalisation.FIXED, HALF);
        for (var row : rows) {
            var school = row.getRecordNumber();
            assertThat(List.of(
                            text(minmax.get(school).value(), 4),
                            text(fixed.get(school).value(), 4),
                            text(minmax.get(school).coverage(), 2)))
                    .as(row.get("school"))
                    .containsExactly(row.get("ior_minmax"), row.get("ior_fixed"), row.get("coverage"));
        }
    }

    @Test
    void ranksShareTheMiddleOfEqualPlaces() {
        assertThat(indices(Normalisation.RANK, "10", "20", "20", "90"))
                .containsExactly("0.0000", "0.5000", "0.5000", "1.0000");
        assertThat(indices(Normalisation.RANK, "7", "7", "7")).containsExactly("0.5000", "0.5000", "0.5000");
        assertThat(indices(Normalisation.RANK, "7")).containsExactly("0.5000");
    }

    @Test
    void anIndicatorThatIsEqualEverywhereIsInTheMiddle() {
        assertThat(indices(Normalisation.MINMAX, "3", "3", "3")).containsExactly("0.5000", "0.5000", "0.5000");
    }

    @Test
    void valuesOutsideTheNaturalScaleStayInRange() {
        assertThat(indices(Normalisation.FIXED, "-5", "0", "100", "130"))
                .containsExactly("0.0000", "0.0000", "1.0000", "1.0000");
    }

    @Test
    void exactlyHalfOfTheWeightsIsEnough() {
        var two = List.of(indicator("a", "0.5", IndicatorScale.SHARE), indicator("b", "0.5", IndicatorScale.SHARE));
        var school = List.of(new SchoolIndicators(1, Map.of("a", new BigDecimal("40"))));
        var index = ResultsIndex.compute(two, school, Normalisation.FIXED, HALF).get(1L);
        assertThat(index.value()).isEqualByComparingTo("0.4");
        assertThat(index.coverage()).isEqualByComparingTo("0.5");
    }

    @Test
    void thirdsThatAddUpToHalfAUnitAreRoundedUp() {
        // (0.0001 + 0.0001 + 0.00025) / 3 on the scale, a third of it each: exactly 0.00005
        var three = List.of(
                indicator("a", "1", IndicatorScale.MARK),
                indicator("b", "1", IndicatorScale.MARK),
                indicator("c", "1", IndicatorScale.MARK));
        var values =
                Map.of("a", new BigDecimal("2.0001"), "b", new BigDecimal("2.0001"), "c", new BigDecimal("2.00025"));
        var index = ResultsIndex.compute(three, List.of(new SchoolIndicators(1, values)), Normalisation.FIXED, HALF);
        assertThat(index.get(1L).value()).isEqualByComparingTo("0.0001");
    }

    @Test
    void welfareAddsUpWeightsWithTheirSigns() {
        var context = List.of(
                new ContextCharacteristic("higher_education", new BigDecimal("0.7"), true, IndicatorScale.SHARE),
                new ContextCharacteristic("single_parent", new BigDecimal("0.3"), false, IndicatorScale.SHARE));
        var schools = List.of(
                new SchoolIndicators(
                        1, Map.of("higher_education", new BigDecimal("60"), "single_parent", new BigDecimal("20"))),
                new SchoolIndicators(2, Map.of("higher_education", new BigDecimal("60"))));
        assertThat(WelfareIndex.compute(context, schools, Normalisation.FIXED))
                .containsOnlyKeys(1L)
                .containsEntry(1L, new BigDecimal("0.3600"));
    }

    private static List<String> indices(Normalisation normalisation, String... values) {
        var schools = new ArrayList<SchoolIndicators>();
        for (var value : values) {
            schools.add(new SchoolIndicators(schools.size(), Map.of("a", new BigDecimal(value))));
        }
        var one = List.of(indicator("a", "1", IndicatorScale.SCORE));
        var found = ResultsIndex.compute(one, schools, normalisation, HALF);
        return schools.stream()
                .map(school -> text(found.get(school.schoolId()).value(), 4))
                .toList();
    }

    private static WeightedIndicator indicator(String code, String weight, IndicatorScale scale) {
        return new WeightedIndicator(code, new BigDecimal(weight), false, scale);
    }
}
