package ru.mentorcentre.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settlement in an address as people write it. */
class SettlementNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "г. Сосновск, ул. Школьная, 1 | г. Сосновск",
                "652000, Приозёрный край,  с.  Берёзовка, ул. Мира, д. 5 | с. Берёзовка",
                "посёлок Заречный | посёлок Заречный",
                "ул. Садовая, 3 | -",
                "д. 5 | -",
                "- | -"
            })
    void isFound(String address, String town) {
        assertThat(SettlementName.of(address)).isEqualTo(town);
    }
}
