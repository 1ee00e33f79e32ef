package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "0, школ",
        "1, школа",
        "2, школы",
        "4, школы",
        "5, школ",
        "11, школ",
        "12, школ",
        "14, школ",
        "21, школа",
        "22, школы",
        "25, школ",
        "101, школа",
        "111, школ",
        "112, школ",
        "122, школы",
        "1000, школ"
    })
    void aNounAgreesWithItsNumber(long number, String form) {
        assertThat(Words.noun(number, "школа", "школы", "школ")).isEqualTo(form);
    }

    @Test
    void numbersAreWrittenTheRussianWay() {
        assertThat(Words.count(1200, "школа", "школы", "школ")).isEqualTo("1\u00a0200\u00a0школ");
        assertThat(Words.decimal(new BigDecimal("1234.56785"), 4)).isEqualTo("1\u00a0234,5679");
        assertThat(Words.decimal(new BigDecimal("0.45"), 4)).isEqualTo("0,4500");
        assertThat(Words.decimal(new BigDecimal("-2.5"), 0)).isEqualTo("−3");
    }

    @Test
    void nothingIsADash() {
        assertThat(Words.whole(null)).isEqualTo("—");
        assertThat(Words.decimal(null, 2)).isEqualTo("—");
    }
}
