package ru.mentorcentre.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisScaleTests {

    @ParameterizedTest
    @CsvSource({
        "0.18 0.87, 0.1, 0.9, 9",
        "0 1, 0, 1, 6",
        "0.5, 0.4, 0.6, 3",
        "-1.73 2.4, -2, 3, 6",
        "0.4123 0.4127, 0.4123, 0.4127, 5",
        "1 100000, 0, 100000, 6"
    })
    void hasRoundEndsThatHoldAllValues(String values, BigDecimal low, BigDecimal high, int ticks) {
        AxisScale scale = AxisScale.around(Arrays.stream(values.split(" ")).map(BigDecimal::new), 8, 0, 100);

        assertThat(scale.low()).isEqualByComparingTo(low);
        assertThat(scale.high()).isEqualByComparingTo(high);
        assertThat(scale.ticks()).hasSize(ticks);
        assertThat(scale.ticks().get(0).at()).isZero();
        assertThat(scale.ticks().get(ticks - 1).at()).isEqualTo(100);
    }

    @Test
    void growsUpwardsWhenToldSo() {
        AxisScale scale = new AxisScale(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.2"), 300, 100);

        assertThat(scale.at(new BigDecimal("0.25"))).isEqualTo(250);
        assertThat(scale.at(new BigDecimal("7"))).isEqualTo(100);
        assertThat(scale.ticks())
                .extracting(AxisScale.Tick::label)
                .containsExactly("0", "0,2", "0,4", "0,6", "0,8", "1");
    }
}
