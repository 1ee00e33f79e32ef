package ru.mentorcentre.reserve.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.mentorcentre.reserve.ReserveOrder;

/** An order is read back from the words of a step's ground. */
class ReserveOrderTests {

    private static final ReserveOrder ORDER = new ReserveOrder("12-к", LocalDate.of(2026, 12, 1));

    @Test
    void whatIsWrittenIsRead() {
        assertThat(ReserveOrder.read(ORDER.inWords())).contains(ORDER);
        ReserveOrder twice = new ReserveOrder("5 от совета", LocalDate.of(2026, 12, 1));
        assertThat(ReserveOrder.read(twice.inWords())).contains(twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Приказ №12-к от 01.12.2026", "№ 12-к от 01.12.2026 г.", "приказ 12-к от 01.12.2026"})
    void otherHandsAreRead(String words) {
        assertThat(ReserveOrder.read(words)).contains(ORDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "приказ", "приказ № 12", "№ 12 от 31.02.2026", "от 01.12.2026"})
    void whatHasNoNumberOrNoDayIsNone(String words) {
        assertThat(ReserveOrder.read(words)).isEmpty();
        assertThat(ReserveOrder.read(null)).isEmpty();
    }
}
