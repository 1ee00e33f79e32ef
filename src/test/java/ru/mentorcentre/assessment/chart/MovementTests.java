package ru.mentorcentre.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.assessment.rules.PictureExample;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.profile.AssessmentRules;

class MovementTests {

    private static final AssessmentRules DEFAULTS = AssessmentRules.defaults();

    private final RunWithResults then = PictureExample.run(2024, DEFAULTS, "0.2 0.1", "0.4 0.3", "0.6 0.5", "0.8 0.7");
    private final RunWithResults now =
            PictureExample.run(2025, DEFAULTS, "0.2 0.1", "0.9 0.3", "0.3 0.5", "0.8 -", "0.5 0.5");

    private final Movement movement = Movement.between(then, now);

    @Test
    void thoseThatChangedComeFirst() {
        assertThat(movement.moves()).extracting(SchoolMove::schoolId).containsExactly(2L, 3L, 4L, 5L, 1L);
        assertThat(movement.of(SchoolMoveKind.TYPE))
                .extracting(SchoolMove::schoolId)
                .containsExactly(2L, 3L);
        assertThat(movement.moves().get(0).resultsChange()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(movement.moves().get(2).welfareChange()).isNull();
        assertThat(new ChartTitles().finding(movement)).isEqualTo("2\u00a0школы сменили тип");
    }

    @Test
    void arrowsLeadFromTheEarlierPlaceToTheLater() {
        MovementChart picture = MovementChart.of(ChartCanvas.LARGE, movement, null);

        assertThat(picture.arrows())
                .extracting(arrow -> arrow.move().schoolId())
                .containsExactly(1L, 2L, 3L);
        assertThat(picture.arrows().get(0).hasHead()).isFalse();
        MovementArrow up = picture.arrows().get(1);
        assertThat(up.hasHead()).isTrue();
        assertThat(up.y2()).isLessThan(up.y1());
        assertThat(up.head()).startsWith("M").endsWith("Z");
        assertThat(up.title()).contains("ИОР 0,4000 → 0,9000");
    }
}
