package ru.mentorcentre.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolKindTests {

    @ParameterizedTest
    @EnumSource
    void isReadByTitleAndShortName(SchoolKind kind) {
        assertThat(SchoolKind.parse(kind.title().toUpperCase())).contains(kind);
        assertThat(SchoolKind.parse(" " + kind.shortTitle().toLowerCase() + "\u00a0"))
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "сош, SECONDARY",
        "Средняя  школа с углубленным изучением  предметов, SECONDARY_ADVANCED",
        "сош с уип, SECONDARY_ADVANCED",
        "ГИМНАЗИЯ, GYMNASIUM"
    })
    void forgivesCaseSpacesAndYo(String text, SchoolKind kind) {
        assertThat(SchoolKind.parse(text)).contains(kind);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "школа", "SECONDARY"})
    void refusesAnythingElse(String text) {
        assertThat(SchoolKind.parse(text)).isEmpty();
    }

    @Test
    void onlyGymnasiumAndLyceumAreAdvanced() {
        assertThat(SchoolKind.values())
                .filteredOn(SchoolKind::advanced)
                .containsExactly(SchoolKind.GYMNASIUM, SchoolKind.LYCEUM);
    }
}
