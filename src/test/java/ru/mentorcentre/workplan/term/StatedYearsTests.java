package ru.mentorcentre.workplan.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedYearsTests {

    @Test
    void yearsInATermMoveAndNothingElseDoes() {
        assertThat(StatedYears.moved("Февраль 2021, в течение года", 1)).isEqualTo("Февраль 2022, в течение года");
        assertThat(StatedYears.moved("15.03.2027", -1)).isEqualTo("15.03.2026");
        assertThat(StatedYears.moved("октябрь", 1)).isEqualTo("октябрь");
        assertThat(StatedYears.moved("приказ № 12027", 1)).isEqualTo("приказ № 12027");
        assertThat(StatedYears.moved(null, 1)).isNull();
    }
}
