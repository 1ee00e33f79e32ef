package ru.mentorcentre.shared.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the address of the program. */
class WebAddressTests {

    @ParameterizedTest
    @CsvSource({
        "http://server:8080, http://server:8080",
        "' HTTPS://MNC.Example.ru/ ', https://mnc.example.ru",
        "https://example.ru/mnc//, https://example.ru/mnc",
        "http://192.168.1.5:8080, http://192.168.1.5:8080",
        "http://[fd00::1]:8080, http://[fd00::1]:8080",
        "https://мнц.рф, https://xn--l1ac1a.xn--p1ai"
    })
    void isReadAsItIsTyped(String typed, String link) {
        assertThat(WebAddress.read(typed).link()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mnc.example.ru",
                "ftp://mnc.example.ru",
                "https://",
                "https://user@mnc.example.ru",
                "https://mnc.example.ru?x=1",
                "https://mnc.example.ru#top",
                "https://mnc example.ru",
                "javascript:alert(1)",
                "https://mnc.example.ru\nBcc: a@b"
            })
    void isRefusedInWords(String typed) {
        assertThatThrownBy(() -> WebAddress.read(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("http");
    }

    @Test
    void peopleReadTheRussianName() {
        assertThat(WebAddress.read("https://мнц.рф").shown()).isEqualTo("мнц.рф");
        assertThat(SiteAddress.isThisComputer("http://localhost:8080")).isTrue();
        assertThat(SiteAddress.isThisComputer("http://localhost.evil.example")).isFalse();
    }
}
