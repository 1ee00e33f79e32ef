package ru.mentorcentre.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.assessment.rules.PictureExample;
import ru.mentorcentre.assessment.run.RunResultFilter;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.TypeRules;
import ru.mentorcentre.profile.TypeRules.TieRule;
import ru.mentorcentre.profile.TypeRules.TypeRule;
import ru.mentorcentre.school.SchoolType;

class QuadrantChartTests {

    private static final AssessmentRules DEFAULTS = AssessmentRules.defaults();

    @Test
    void pointsStandInsideTheFrameAndInTheQuadrantOfTheirType() {
        Random random = new Random(1);
        String[] schools = IntStream.range(0, 400)
                .mapToObj(i -> "0." + (1000 + random.nextInt(9000)) + " " + (random.nextInt(400) - 200) / 100.0)
                .toArray(String[]::new);

        QuadrantChart picture =
                QuadrantChart.of(ChartCanvas.LARGE, PictureExample.run(2025, DEFAULTS, schools), RunResultFilter.NONE);

        assertThat(picture.marks()).hasSize(400);
        assertThat(picture.corners()).extracting(QuadrantChart.Corner::type).doesNotContain(SchoolType.UNDEFINED);
        assertThat(picture.marks()).allSatisfy(mark -> {
            QuadrantChart.Corner corner = picture.corners().stream()
                    .filter(one -> one.type() == mark.school().type())
                    .findFirst()
                    .orElseThrow();
            assertThat(mark.x()).isBetween(corner.left() - 0.05, corner.right() + 0.05);
            assertThat(mark.y()).isBetween(corner.top() - 0.05, corner.bottom() + 0.05);
        });
    }

    @Test
    void mediansAreDrawnWhereTheyLie() {
        QuadrantChart picture = QuadrantChart.of(
                ChartCanvas.LARGE,
                PictureExample.run(2025, DEFAULTS, "0.2 0.1", "0.4 0.3", "0.6 0.5", "0.8 0.7"),
                RunResultFilter.NONE);

        assertThat(picture.across()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("медиана 0,4000");
            assertThat(line.at())
                    .isEqualTo((mark(picture, 2).x() + mark(picture, 3).x()) / 2);
        });
        assertThat(picture.upwards()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("медиана 0,5000");
            assertThat(line.at())
                    .isEqualTo((mark(picture, 2).y() + mark(picture, 3).y()) / 2);
        });
        assertThat(mark(picture, 4).y()).isLessThan(mark(picture, 1).y());
        assertThat(mark(picture, 4).x()).isGreaterThan(mark(picture, 1).x());
    }

    @Test
    void schoolsOfOnePlaceStandApart() {
        String[] schools = Stream.concat(
                        IntStream.range(0, 30).mapToObj(i -> "0.5 0.5"), Stream.of("0.9 0.9", "0.1 0.1"))
                .toArray(String[]::new);

        QuadrantChart picture =
                QuadrantChart.of(ChartCanvas.LARGE, PictureExample.run(2025, DEFAULTS, schools), RunResultFilter.NONE);

        List<QuadrantPoint> marks = picture.marks();
        assertThat(marks)
                .allSatisfy(mark -> assertThat(marks)
                        .filteredOn(other -> other != mark)
                        .allSatisfy(other -> assertThat(Math.hypot(mark.x() - other.x(), mark.y() - other.y()))
                                .isGreaterThan(0.5)));
        double median = picture.across().get(0).at();
        assertThat(marks)
                .filteredOn(mark -> mark.school().type() == SchoolType.STRUGGLING)
                .allSatisfy(mark -> assertThat(mark.x()).isLessThanOrEqualTo(median));
    }

    @Test
    void theOuterQuartersHaveTwoLinesAnAxis() {
        AssessmentRules rules = DEFAULTS.with(TypeRules.of(TypeRule.QUARTILE, TieRule.LOW));
        QuadrantChart picture = QuadrantChart.of(
                ChartCanvas.SMALL,
                PictureExample.run(2025, rules, "0.1 0.1", "0.2 0.2", "0.3 0.3", "0.4 0.4", "0.5 0.5"),
                RunResultFilter.NONE);

        assertThat(picture.across()).extracting(QuadrantChart.Line::label).containsExactly("Q1 0,2000", "Q3 0,4000");
        assertThat(picture.upwards()).hasSize(2);
    }

    @Test
    void withoutIndicesThereAreNoLinesAndNoPoints() {
        QuadrantChart picture = QuadrantChart.of(
                ChartCanvas.LARGE, PictureExample.run(2025, DEFAULTS, "- -", "0.5 -"), RunResultFilter.NONE);

        assertThat(picture.marks()).isEmpty();
        assertThat(picture.across()).isEmpty();
        assertThat(picture.corners()).isEmpty();
        assertThat(picture.welfare().ticks()).hasSize(6);
    }

    @Test
    void whatTheFilterLeavesOutStaysPale() {
        RunWithResults run = PictureExample.run(2025, DEFAULTS, "0.2 0.1", "0.4 0.3", "0.6 0.5", "0.8 0.7");
        QuadrantChart picture =
                QuadrantChart.of(ChartCanvas.LARGE, run, RunResultFilter.of("сош № 3", null, null, null, null));

        assertThat(picture.marks()).extracting(mark -> mark.school().schoolId()).containsExactly(3L);
        assertThat(picture.pale()).hasSize(3);
        assertThat(QuadrantChart.of(ChartCanvas.LARGE, run, RunResultFilter.of(null, "EFFECTIVE", null, null, null))
                        .marks())
                .extracting(mark -> mark.school().schoolId())
                .containsExactly(3L, 4L);
    }

    private static QuadrantPoint mark(QuadrantChart picture, long school) {
        return picture.marks().stream()
                .filter(mark -> mark.school().schoolId() == school)
                .findFirst()
                .orElseThrow();
    }
}
