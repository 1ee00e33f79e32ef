package ru.mentorcentre.school.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.Standings;

class ReportingYearTests {

    @Test
    void withoutAnyMunicipalityItIsTheYearOfTheClock() {
        Clock clock = Clock.fixed(Instant.parse("2030-12-31T22:00:00Z"), ZoneId.of("Europe/Moscow"));
        assertThat(new ReportingYear(mock(Municipalities.class), mock(Standings.class), clock).current())
                .isEqualTo(2031);
    }
}
