package ru.mentorcentre.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.LevelRules;
import ru.mentorcentre.profile.LevelRules.LevelSource;
import ru.mentorcentre.profile.LevelRules.QuartileMethod;
import ru.mentorcentre.profile.RiskRules;
import ru.mentorcentre.profile.RiskRules.InstabilityBase;
import ru.mentorcentre.profile.TypeRules;
import ru.mentorcentre.profile.TypeRules.TieRule;
import ru.mentorcentre.profile.TypeRules.TypeRule;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;

/** What has to hold for any population: checked on some thousands of random ones, with many ties and gaps. */
class ClassificationPropertyTests {

    private static final int ROUNDS = 20;
    private static final int CASES = 50;

    private Random random;

    @RepeatedTest(ROUNDS)
    void equalFiguresGiveEqualLevelsAndHigherOnesNoLowerLevel(RepetitionInfo round) {
        forEachRun(round, run -> {
            var sorted = run.schools().stream()
                    .filter(school -> school.level() != null)
                    .sorted(Comparator.comparing(school -> results(school)))
                    .toList();
            for (int i = 1; i < sorted.size(); i++) {
                var lower = sorted.get(i - 1);
                var upper = sorted.get(i);
                assertThat(upper.level().code())
                        .isGreaterThanOrEqualTo(lower.level().code());
                if (results(upper).compareTo(results(lower)) == 0) {
                    assertThat(upper.level()).isEqualTo(lower.level());
                }
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void orderOfSchoolsDoesNotMatter(RepetitionInfo round) {
        random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < CASES / 4; i++) {
            var input = randomInput(AssessmentRules.defaults());
            var shuffled = new ArrayList<>(input.schools());
            Collections.shuffle(shuffled, random);
            var again = Classification.classify(new ClassificationInput(input.year(), input.rules(), shuffled));
            assertThat(again.schools())
                    .containsExactlyInAnyOrderElementsOf(
                            Classification.classify(input).schools());
        }
    }

    @RepeatedTest(ROUNDS)
    void typeByTheMedianAgreesWithTheLevel(RepetitionInfo round) {
        forEachRun(round, run -> {
            for (var school : run.schools()) {
                if (school.type() != SchoolType.UNDEFINED && school.level() != null) {
                    var high = school.type() == SchoolType.EFFECTIVE || school.type() == SchoolType.RESILIENT;
                    assertThat(school.level().code() > 2).isEqualTo(high);
                }
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void missingFiguresAreNeverGuessed(RepetitionInfo round) {
        forEachRun(round, run -> {
            for (var school : run.schools()) {
                var now = school.figures().current();
                if (now.resultsIndex() == null || now.welfareIndex() == null) {
                    assertThat(school.type()).isEqualTo(SchoolType.UNDEFINED);
                }
                var years = IntStream.range(0, 3)
                        .mapToObj(back -> school.figures().yearsBack(back).resultsIndex());
                assertThat(school.instability().finding() == Finding.INSUFFICIENT_DATA)
                        .isEqualTo(years.anyMatch(index -> index == null));
                assertThat(school.advancedBelowMean().finding() == Finding.NOT_APPLICABLE)
                        .isEqualTo(!school.figures().advanced());
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void stableHighAndStableLowExcludeEachOther(RepetitionInfo round) {
        forEachRun(round, run -> {
            for (var school : run.schools()) {
                var found = school.stability();
                assertThat(found.high().isYes() && found.low().isYes()).isFalse();
                assertThat(found.summary() == Stability.STABLE_HIGH)
                        .isEqualTo(school.levels().years().allMatch(ResultsLevel.HIGH::equals));
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void groupSizesAddUpToThePopulation(RepetitionInfo round) {
        forEachRun(round, run -> {
            var counts = run.basis().thresholds().levels();
            assertThat(counts.high() + counts.aboveAverage() + counts.belowAverage() + counts.low() + counts.none())
                    .isEqualTo(run.schools().size());
        });
    }

    @RepeatedTest(ROUNDS)
    void everyResultExplainsItself(RepetitionInfo round) {
        for (var rule : TypeRule.values()) {
            var types = rule == TypeRule.FIXED
                    ? TypeRules.fixed(new BigDecimal("0.5"), new BigDecimal("0.4"), TieRule.NONE)
                    : TypeRules.of(rule, TieRule.NONE);
            random = new Random(round.getCurrentRepetition());
            var run = Classification.classify(
                    randomInput(AssessmentRules.defaults().with(types)));
            for (var school : run.schools()) {
                var explanation = school.explain(run.basis());
                assertThat(List.of(explanation.level(), explanation.type(), explanation.stability()))
                        .allMatch(sentence -> sentence.length() > 10 && !sentence.contains("null"));
                for (var zone : RiskZone.values()) {
                    assertThat(explanation.zone(zone)).isNotBlank().doesNotContain("null", "%d", "%s");
                }
            }
        }
    }

    @RepeatedTest(ROUNDS)
    void quartilesAgreeWithTheTextbookFormula(RepetitionInfo round) {
        random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            var sorted = IntStream.range(0, 4 + random.nextInt(60))
                    .mapToObj(n -> index())
                    .sorted()
                    .toList();
            for (var method : QuartileMethod.values()) {
                var found = Quartiles.of(sorted, method).orElseThrow();
                assertThat(found.q1()).isEqualByComparingTo(textbook(sorted, "0.25", method));
                assertThat(found.q2()).isEqualByComparingTo(textbook(sorted, "0.5", method));
                assertThat(found.q3()).isEqualByComparingTo(textbook(sorted, "0.75", method));
            }
        }
    }

    @RepeatedTest(ROUNDS)
    void instabilityAgreesWithWholeNumbers(RepetitionInfo round) {
        random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            // near the border on purpose: m(1 − d), m, m(1 + d) with d about 0.1723
            var middle = 1000 + random.nextInt(5000);
            var apart = (int) (middle * 0.1723) + random.nextInt(5) - 2;
            long a = middle - apart;
            long b = middle + random.nextInt(3) - 1;
            long c = middle + apart;
            var found = Instability.of(
                    BigDecimal.valueOf(a, 4), BigDecimal.valueOf(b, 4), BigDecimal.valueOf(c, 4), InstabilityBase.AM);
            var cubes = BigInteger.valueOf(27 * 1_000_000L)
                    .multiply(BigInteger.valueOf(a))
                    .multiply(BigInteger.valueOf(b))
                    .multiply(BigInteger.valueOf(c));
            var limit = BigInteger.valueOf(970_299L)
                    .multiply(BigInteger.valueOf(a + b + c).pow(3));
            assertThat(found.finding().isYes()).isEqualTo(cubes.compareTo(limit) < 0);
            if (found.deviation().compareTo(BigDecimal.ONE) != 0) {
                assertThat(found.finding().isYes()).isEqualTo(found.deviation().compareTo(BigDecimal.ONE) > 0);
            }
        }
    }

    @RepeatedTest(ROUNDS)
    void examRatioIsTestedOnWholeNumbers(RepetitionInfo round) {
        random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            long smaller = 2 * random.nextInt(3000);
            long larger = smaller * 3 / 2 + random.nextInt(3) - 1;
            if (larger >= smaller) {
                var found = ExamDivergence.of(
                        BigDecimal.valueOf(larger, 4), BigDecimal.valueOf(smaller, 4), RiskRules.defaults());
                assertThat(found.finding().isYes()).isEqualTo(larger > 0 && 2 * larger >= 3 * smaller);
            }
        }
    }

    private void forEachRun(RepetitionInfo round, Consumer<ClassificationResult> check) {
        random = new Random(round.getCurrentRepetition());
        var computed = new LevelRules(
                LevelSource.COMPUTED,
                round.getCurrentRepetition() % 2 == 0 ? QuartileMethod.TYPE_6 : QuartileMethod.TYPE_7);
        for (int i = 0; i < CASES; i++) {
            check.accept(Classification.classify(
                    randomInput(AssessmentRules.defaults().with(computed))));
        }
    }

    private ClassificationInput randomInput(AssessmentRules rules) {
        var schools = IntStream.range(0, random.nextInt(40))
                .mapToObj(id -> new SchoolFigures(id, random.nextInt(5) == 0, figures(), figures(), figures()))
                .toList();
        return new ClassificationInput(2024, rules, schools);
    }

    private YearFigures figures() {
        return new YearFigures(
                maybe(index()),
                maybe(ResultsLevel.values()[random.nextInt(4)]),
                maybe(index()),
                maybe(index()),
                maybe(index()),
                maybe(random.nextInt(500)),
                maybe(random.nextInt(20)));
    }

    /** One of few values, so that ties are common. */
    private BigDecimal index() {
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextInt(11), 1)
                : BigDecimal.valueOf(random.nextInt(10_001), 4);
    }

    private <T> T maybe(T value) {
        return random.nextInt(8) == 0 ? null : value;
    }

    private static BigDecimal results(SchoolResult school) {
        return school.figures().current().resultsIndex();
    }

    private static BigDecimal textbook(List<BigDecimal> sorted, String p, QuartileMethod method) {
        var n = sorted.size();
        var h = method == QuartileMethod.TYPE_7
                ? new BigDecimal(p).multiply(BigDecimal.valueOf(n - 1))
                : new BigDecimal(p).multiply(BigDecimal.valueOf(n + 1)).subtract(BigDecimal.ONE);
        var floor = h.intValue();
        var below = sorted.get(floor);
        var above = sorted.get(Math.min(floor + 1, n - 1));
        return below.add(h.subtract(BigDecimal.valueOf(floor)).multiply(above.subtract(below)));
    }
}
