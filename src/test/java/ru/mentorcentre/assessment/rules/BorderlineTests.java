package ru.mentorcentre.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.LevelRules;
import ru.mentorcentre.profile.LevelRules.LevelSource;
import ru.mentorcentre.profile.LevelRules.QuartileMethod;
import ru.mentorcentre.profile.RiskRules;
import ru.mentorcentre.profile.RiskRules.AdvancedBase;
import ru.mentorcentre.profile.RiskRules.ExamMetric;
import ru.mentorcentre.profile.RiskRules.InstabilityBase;
import ru.mentorcentre.profile.RiskRules.PartTimePopulation;
import ru.mentorcentre.profile.TypeRules;
import ru.mentorcentre.profile.TypeRules.TieRule;
import ru.mentorcentre.profile.TypeRules.TypeRule;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;

/** The borderline cases of domain §1–§5 that the vectors of the default profile do not show. */
class BorderlineTests {

    private static final AssessmentRules RULES = AssessmentRules.defaults();

    @ParameterizedTest
    @CsvSource({
        "0.4139, 0.5,    0.5861, нет, да,  нет",
        "0.4138, 0.5,    0.5862, да,  да,  нет",
        "0.4140, 0.5,    0.5860, нет, да,  нет",
        "0.3267, 0.4125, 0.4608, нет, да,  нет",
        "0.3267, 0.4124, 0.4609, да,  да,  нет",
        "0.66,   0.95,   0.90,   да,  да,  да",
        "0,      0.4,    0.5,    да,  да,  да",
        "0,      0,      0,      нет, нет, нет",
        "0,      0,      0.01,   да,  да,  нет",
        "0.02,   0.05,   0.03,   да,  да,  нет",
        "0.4,    ,       0.5,    недостаточно данных, недостаточно данных, недостаточно данных"
    })
    void instability(BigDecimal x1, BigDecimal x2, BigDecimal x3, String am, String gm, String abs) {
        assertThat(Stream.of(InstabilityBase.values())
                        .map(base -> Instability.of(x1, x2, x3, base).finding().title()))
                .containsExactly(am, gm, abs);
    }

    @Test
    void smallBaseIsBelowTenthOfAPoint() {
        assertThat(unstable("0.02", "0.05", "0.03").smallBase()).isTrue();
        assertThat(unstable("0.1", "0.1", "0.1").smallBase()).isFalse();
        assertThat(unstable("0.1", "0.1", "0.0999").smallBase()).isTrue();
    }

    @Test
    void trendGoesFromTheFirstYearToTheLast() {
        assertThat(unstable("0.66", "0.95", "0.90").trend()).isEqualTo(ResultsTrend.UP);
        assertThat(unstable("0.9", "0.95", "0.6").trend()).isEqualTo(ResultsTrend.DOWN);
        assertThat(unstable("0.5", "0.9", "0.5").trend()).isEqualTo(ResultsTrend.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "0.6,  0.4,    1.5,     да",
        "0.20, 0.30,   1.5,     да",
        "0.25, 0.3749, 1.4996,  нет",
        "0.40, 0.6001, 1.50025, да",
        "0,    0.4,    ,        да",
        "0,    0,      1,       нет",
        "0.3,  ,       ,        недостаточно данных"
    })
    void examDivergence(BigDecimal gia, BigDecimal vpr, BigDecimal ratio, String flag) {
        var found = ExamDivergence.of(gia, vpr, RiskRules.defaults());
        assertThat(found.finding().title()).isEqualTo(flag);
        if (ratio == null) {
            assertThat(found.ratio()).isNull();
        } else {
            assertThat(found.ratio()).isEqualByComparingTo(ratio);
        }
    }

    @Test
    void smallerShareOfFailuresIsTheBetterResult() {
        var rules = new RiskRules(
                true,
                InstabilityBase.AM,
                true,
                ExamMetric.FAIL_SHARE,
                new BigDecimal("1.5"),
                true,
                PartTimePopulation.ALL,
                true,
                AdvancedBase.MEAN);
        assertThat(ExamDivergence.of(number("0.2"), number("0.1"), rules).direction())
                .isEqualTo(ExamDirection.VPR_ABOVE);
    }

    @Test
    void partTimePopulationOfPositiveSharesOnly() {
        var schools = Stream.of(0, 0, 0, 0, 1, 2, 3, 4)
                .map(share -> new YearFigures(null, null, null, null, null, 100, share))
                .toList();
        assertThat(flaggedPartTime(schools, PartTimePopulation.ALL)).isEqualTo(2);
        assertThat(flaggedPartTime(schools, PartTimePopulation.POSITIVE)).isEqualTo(1);
        assertThat(PartTimeStudy.population(schools, partTime(PartTimePopulation.POSITIVE))
                        .count())
                .isEqualTo(4);
    }

    @Test
    void noPupilsIsNoData() {
        assertThat(new YearFigures(null, null, null, null, null, 0, 0).partTimeShare())
                .isNull();
        assertThat(new YearFigures(null, null, null, null, null, 100, null).partTimeShare())
                .isNull();
    }

    @Test
    void levelBelowAverageIsNotTheSameAsBelowTheMean() {
        assertThat(advanced(3, AdvancedBase.MEAN)).isEqualTo(Finding.YES);
        assertThat(advanced(3, AdvancedBase.LEVEL)).isEqualTo(Finding.NO);
        assertThat(advanced(3, AdvancedBase.MEDIAN)).isEqualTo(Finding.NO);
        assertThat(advanced(4, AdvancedBase.MEAN)).isEqualTo(Finding.NO);
        assertThat(advanced(1, AdvancedBase.MEAN)).isEqualTo(Finding.NOT_APPLICABLE);
    }

    @Test
    void typeRulesMoveAsManySchoolYearsAsTheDomainSays() {
        assertThat(types(TypeRules.defaults()).filter(SchoolType.UNDEFINED::equals))
                .hasSize(3);
        assertThat(types(TypeRules.of(TypeRule.QUARTILE, TieRule.LOW)).filter(SchoolType.UNDEFINED::equals))
                .hasSize(20);
        var byMedian = types(TypeRules.defaults()).toList();
        var byMean = types(TypeRules.of(TypeRule.MEAN, TieRule.LOW)).toList();
        assertThat(IntStream.range(0, 36).filter(i -> byMedian.get(i) != byMean.get(i)))
                .hasSize(4);
    }

    @Test
    void tieAtTheThresholdOfTheType() {
        // ИСБШ of S04 in 2024 is the median
        assertThat(type(4, TypeRules.of(TypeRule.MEDIAN, TieRule.LOW))).isEqualTo(SchoolType.RESILIENT);
        assertThat(type(4, TypeRules.of(TypeRule.MEDIAN, TieRule.HIGH))).isEqualTo(SchoolType.EFFECTIVE);
        assertThat(type(4, TypeRules.of(TypeRule.MEDIAN, TieRule.NONE))).isEqualTo(SchoolType.UNDEFINED);
    }

    @Test
    void fixedThresholds() {
        var rules = TypeRules.fixed(number("0.4718"), number("0.5"), TieRule.LOW);
        assertThat(type(4, rules)).isEqualTo(SchoolType.STRUGGLING);
        assertThat(type(1, rules)).isEqualTo(SchoolType.EFFECTIVE);
    }

    @Test
    void olderWelfareStandsInOnlyWhenTheProfileAllowsIt() {
        assertThat(type(12, withAge(1))).isEqualTo(SchoolType.UNDEFINED);
        assertThat(type(12, withAge(2))).isEqualTo(SchoolType.STRUGGLING);
        var school = school(12, RULES.with(withAge(2)));
        assertThat(school.typeOfSchool().welfareYear()).isEqualTo(2022);
    }

    @Test
    void importedLevelWinsUnlessTheProfileIgnoresIt() {
        var low = new YearFigures(number("0.9"), ResultsLevel.LOW, null, null, null, null, null);
        var bare = new YearFigures(number("0.9"), null, null, null, null, null, null);
        var others = Stream.of("0.1", "0.2", "0.3", "0.4")
                .map(index -> new YearFigures(number(index), null, null, null, null, null, null));
        var schools = Stream.concat(Stream.of(low, bare), others).toList();

        assertThat(levels(schools, LevelSource.IMPORTED_FIRST).levelOf(low)).isEqualTo(ResultsLevel.LOW);
        assertThat(levels(schools, LevelSource.IMPORTED_FIRST).levelOf(bare)).isEqualTo(ResultsLevel.HIGH);
        assertThat(levels(schools, LevelSource.COMPUTED).levelOf(low)).isEqualTo(ResultsLevel.HIGH);
        assertThat(levels(schools, LevelSource.IMPORTED_ONLY).levelOf(low)).isEqualTo(ResultsLevel.LOW);
        assertThat(levels(schools, LevelSource.IMPORTED_ONLY).levelOf(bare)).isNull();
    }

    @Test
    void criterionSwitchedOffAppliesToNobody() {
        var off = new RiskRules(
                false,
                InstabilityBase.AM,
                false,
                ExamMetric.INDEX,
                new BigDecimal("1.5"),
                false,
                PartTimePopulation.ALL,
                false,
                AdvancedBase.MEAN);
        var run = Classification.classify(Schools12.in(2024, RULES.with(off)));
        assertThat(run.schools())
                .allSatisfy(school -> assertThat(Stream.of(RiskZone.values()).map(school::finding))
                        .containsOnly(Finding.NOT_APPLICABLE));
        assertThat(run.schools())
                .allSatisfy(school ->
                        assertThat(school.explain(run.basis()).instability()).isEqualTo(Explanation.SWITCHED_OFF));
    }

    @Test
    void presetOfS004LeavesOutPartTimeStudy() {
        var run = Classification.classify(Schools12.in(2024, AssessmentRules.millerovsky()));
        assertThat(run.schools()).allMatch(school -> school.partTimeStudy().finding() == Finding.NOT_APPLICABLE);
        assertThat(run.schools()).anyMatch(school -> school.instability().finding() == Finding.YES);
    }

    @Test
    void figuresAreRoundedOnceAndThenClassified() {
        var figures = new YearFigures(number("0.30005"), null, number("0.44444"), null, null, null, null);
        assertThat(figures.resultsIndex()).isEqualTo(number("0.3001"));
        assertThat(figures.welfareIndex()).isEqualTo(number("0.4444"));
    }

    @Test
    void nobodyHasFigures() {
        var empty = new SchoolFigures(1, true, YearFigures.NONE, YearFigures.NONE, YearFigures.NONE);
        var run = Classification.classify(new ClassificationInput(2024, RULES, List.of(empty)));
        var school = run.schools().get(0);
        assertThat(school.level()).isNull();
        assertThat(school.type()).isEqualTo(SchoolType.UNDEFINED);
        assertThat(Stream.of(RiskZone.values()).map(school::finding)).containsOnly(Finding.INSUFFICIENT_DATA);
        assertThat(school.explain(run.basis()).toString()).contains("Нет ИОР и ИСБШ за 2024 год");
        assertThat(Classification.classify(new ClassificationInput(2024, RULES, List.of()))
                        .schools())
                .isEmpty();
    }

    private static Instability unstable(String x1, String x2, String x3) {
        return Instability.of(number(x1), number(x2), number(x3), InstabilityBase.AM);
    }

    private static long flaggedPartTime(List<YearFigures> schools, PartTimePopulation population) {
        var compared = PartTimeStudy.population(schools, partTime(population));
        return schools.stream()
                .filter(school -> PartTimeStudy.of(school.partTimeShare(), compared)
                        .finding()
                        .isYes())
                .count();
    }

    private static AssessmentRules partTime(PartTimePopulation population) {
        return risks(population, AdvancedBase.MEAN);
    }

    private static AssessmentRules risks(PartTimePopulation population, AdvancedBase base) {
        return RULES.with(new RiskRules(
                true, InstabilityBase.AM, true, ExamMetric.INDEX, new BigDecimal("1.5"), true, population, true, base));
    }

    private static Finding advanced(long id, AdvancedBase base) {
        return school(id, risks(PartTimePopulation.ALL, base))
                .advancedBelowMean()
                .finding();
    }

    private static Stream<SchoolType> types(TypeRules rules) {
        return IntStream.rangeClosed(2022, 2024)
                .mapToObj(year -> Classification.classify(Schools12.in(year, RULES.with(rules))))
                .flatMap(run -> run.schools().stream())
                .map(SchoolResult::type);
    }

    private static SchoolType type(long id, TypeRules rules) {
        return school(id, RULES.with(rules)).type();
    }

    private static SchoolResult school(long id, AssessmentRules rules) {
        return Classification.classify(Schools12.in(2024, rules)).schools().stream()
                .filter(school -> school.schoolId() == id)
                .findFirst()
                .orElseThrow();
    }

    private static TypeRules withAge(int age) {
        return new TypeRules(TypeRule.MEDIAN, null, null, TieRule.LOW, age);
    }

    private static YearLevels levels(List<YearFigures> schools, LevelSource source) {
        return YearLevels.of(2024, schools, new LevelRules(source, QuartileMethod.TYPE_7));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
