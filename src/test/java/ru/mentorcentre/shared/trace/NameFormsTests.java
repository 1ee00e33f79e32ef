package ru.mentorcentre.shared.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a person is named, and how not. */
class NameFormsTests {

    private final NameForms forms = NameForms.of(
            List.of(
                    new NameForms.Name("Ёлкина", "Анна", "Петровна"),
                    new NameForms.Name("Римский-Корсаков", "Ян", null)),
            List.of("a.elkina@example.org"),
            List.of("8 (918) 844-55-66"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "с Ёлкиной Анной",
                "АННА ЁЛКИНА",
                "елкина а. п.",
                "А.П. Елкиной",
                "Анне Петровне Ёлкиной",
                "пишите на A.Elkina@example.org",
                "+7 918 844-55-66",
                "9188445566",
                "Яна Римского-Корсакова"
            })
    void hardlyAnybodyElse(String text) {
        assertThat(forms.isSure(text)).isTrue();
        assertThat(forms.in(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ёлкина опоздала", "Анна Петровна пришла", "elkina_skan.pdf"})
    void maybeAnotherOne(String text) {
        assertThat(forms.isSure(text)).isFalse();
        assertThat(forms.in(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ёлка в зале", "Анна и Пётр", "подёлкина", "918 844-55", "Ян и Корсаков"})
    void nobody(String text) {
        assertThat(forms.in(text).find()).isFalse();
    }

    @Test
    void aFileIsReadInAnyEncoding() {
        assertThat(FileText.of("Ёлкина".getBytes(java.nio.charset.Charset.forName("windows-1251"))))
                .isEqualTo("Ёлкина");
        assertThat(FileText.of("Ёлкина".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("Ёлкина");
    }
}
