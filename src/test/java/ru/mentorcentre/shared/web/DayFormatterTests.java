package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatterTests {

    private final DayFormatter formatter = new DayFormatter();

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-09", "09.01.2024", "9.1.2024", " 09.01.2024 "})
    void aDayIsReadBothWays(String typed) {
        assertThat(formatter.parse(typed, Locale.ROOT)).isEqualTo(LocalDate.of(2024, 1, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.02.2024", "2024-02-30", "9.1.24", "01/09/2024", "вчера", "20224-01-01", "9.1.20224"})
    void whatIsNoDayIsRefused(String typed) {
        assertThatThrownBy(() -> formatter.parse(typed, Locale.ROOT)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theInputOfABrowserGetsItsOwnForm() {
        assertThat(formatter.print(LocalDate.of(2024, 1, 9), Locale.ROOT)).isEqualTo("2024-01-09");
    }
}
