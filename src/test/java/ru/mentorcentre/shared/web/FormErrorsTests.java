package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.thymeleaf.spring6.util.DetailedError;

/** The summary above a form says which field is meant, in the order of the form. */
class FormErrorsTests {

    private final FormErrors errors = new FormErrors(new DefaultResourceLoader());

    @Test
    void errorsStandInTheOrderOfTheFormAndNameTheirFields() {
        var lines = errors.lines(
                List.of("centre/programme-form", "layout/page"),
                List.of(
                        error("orderId", "Такого приказа нет"),
                        error("lastYear", "Нужно целое число"),
                        error("firstYear", "Нужно целое число"),
                        error("rows[0].weight", "Не меньше 0"),
                        new DetailedError("refused", new Object[0], "Такая программа уже есть")));
        assertThat(lines)
                .containsExactly(
                        new FormErrors.Line(null, "Такая программа уже есть"),
                        new FormErrors.Line("firstYear", "Первый год: нужно целое число"),
                        new FormErrors.Line("lastYear", "Последний год: нужно целое число"),
                        new FormErrors.Line("orderId", "Такого приказа нет"),
                        new FormErrors.Line("rows0.weight", "Не меньше 0"));
    }

    @Test
    void aFieldThatIsNoFragmentIsKnownByItsLegend() {
        assertThat(errors.lines(List.of("school/listings-form"), List.of(error("schools", "Заполните это поле"))))
                .containsExactly(new FormErrors.Line("schools", "Школы: заполните это поле"));
    }

    @Test
    void aMessageThatNamesItsFieldStaysAsItIs() {
        assertThat(FormErrors.named("Код", "Укажите код")).isEqualTo("Укажите код");
        assertThat(FormErrors.named("Дата приказа", "Укажите дату приказа")).isEqualTo("Укажите дату приказа");
        assertThat(FormErrors.named("Логин", "Заполните это поле")).isEqualTo("Логин: заполните это поле");
    }

    private static DetailedError error(String field, String message) {
        return new DetailedError(field, "code", new Object[0], message);
    }
}
