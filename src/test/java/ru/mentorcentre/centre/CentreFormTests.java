package ru.mentorcentre.centre;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentreFormTests {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @CsvSource({
        "mnc.example.ru, https://mnc.example.ru",
        "мнц.рф/о-нас, https://мнц.рф/о-нас",
        "http://mnc.example.ru:8080/a, http://mnc.example.ru:8080/a",
        "HTTPS://mnc.example.ru, HTTPS://mnc.example.ru"
    })
    void aSiteIsCompleted(String typed, String kept) {
        CentreForm form = typed(typed);
        assertThat(validator.validate(form)).isEmpty();
        assertThat(form.passport().site()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "два слова", "ftp://example.ru", "<b>"})
    void whatIsNoSiteIsRefused(String typed) {
        assertThat(validator.validate(typed(typed))).hasSize(1);
    }

    private static CentreForm typed(String site) {
        CentreForm form = new CentreForm();
        form.reportingYear = 2026;
        form.site = site;
        return form;
    }
}
