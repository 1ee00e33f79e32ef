package ru.mentorcentre.workplan.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a term tells what was understood, and when it is overdue. */
class TermTests {

    private static final PlanYear PLAN = PlanYear.school(2026);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ноябрь – май     | с 01.11.2026 по 31.05.2027
                    В течение года   | весь год: с 01.09.2026 по 31.08.2027
                    ежемесячно       | раз в месяц, весь год: с 01.09.2026 по 31.08.2027
                    октябрь, январь  | октябрь 2026, январь 2027: с 01.10.2026 по 31.01.2027
                    октябрь, I квартал | октябрь 2026, с 01.01.2027 по 31.03.2027: с 01.10.2026 по 31.03.2027
                    15 мая           | 15.05.2027
                    15, 22 марта     | 15.03.2027, 22.03.2027
                    до 15 мая        | не позднее 15.05.2027
                    с октября        | с 01.10.2026, конец не назван
                    По плану ИРО     | не раньше, чем будет известна дата: По плану ИРО
                    по мере необходимости | без даты: по мере необходимости
                    Октябрь, далее – по мере необходимости | с 01.10.2026 по 31.10.2026, далее по мере необходимости
                    октябрь и далее  | с 01.10.2026 по 31.10.2026, далее
                    """)
    void words(String raw, String words) {
        assertThat(TermReader.read(raw, PLAN).words()).isEqualTo(words);
    }

    @Test
    void isOverdueFromTheDayAfterItsEnd() {
        var term = TermReader.read("октябрь", PLAN);
        assertThat(term.isOverdue(LocalDate.of(2026, 10, 31))).isFalse();
        assertThat(term.isOverdue(LocalDate.of(2026, 11, 1))).isTrue();
    }

    @Test
    void withATailIsOverdueByItsHead() {
        var term = TermReader.read("октябрь, далее по мере необходимости", PLAN);
        assertThat(term.isOverdue(LocalDate.of(2026, 10, 31))).isFalse();
        assertThat(term.isOverdue(LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(term.hasOpenTail()).isTrue();
    }

    @Test
    void withoutAnEndIsNeverOverdue() {
        for (var raw :
                new String[] {"по мере необходимости", "по плану ИРО", "с октября", "весь период", "как пойдёт"}) {
            assertThat(TermReader.read(raw, PLAN).isOverdue(LocalDate.MAX))
                    .as(raw)
                    .isFalse();
        }
    }

    @Test
    void anExternalOneIsOverdueOnceItsDateIsEntered() {
        var day = LocalDate.of(2026, 12, 10);
        var term = TermReader.read("по плану ИРО", PLAN).entered(new DayRange(day, day));
        assertThat(term.kind()).isEqualTo(TermKind.EXTERNAL);
        assertThat(term.bounds()).isEqualTo(TermBounds.ENTERED);
        assertThat(term.raw()).isEqualTo("по плану ИРО");
        assertThat(term.words()).isEqualTo("10.12.2026 (даты указаны вручную)");
        assertThat(term.isOverdue(day)).isFalse();
        assertThat(term.isOverdue(day.plusDays(1))).isTrue();
        assertThat(term.entered(null).canBeOverdue()).isFalse();
    }

    @Test
    void daysRunForward() {
        var day = LocalDate.of(2026, 12, 10);
        assertThatThrownBy(() -> new DayRange(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayRange(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
