package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.validation.BindingResult;

class FormBindingTests {

    @Test
    void publicFieldsAreFilledWithoutSetters() {
        TypedForm form = new TypedForm();
        BindingResult errors =
                bind(form, Map.of("day", "2025-09-01", "lines[1].count", "7", "names", "a,b", "tone", "LOUD"));

        assertThat(errors.hasErrors()).isFalse();
        assertThat(form.day).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(form.lines).extracting(line -> line.count).containsExactly(0, 7);
        assertThat(form.names).containsExactly("a", "b");
        assertThat(form.tone).isEqualTo(Tone.LOUD);
        assertThat(errors.getFieldValue("day")).isEqualTo("2025-09-01");
    }

    @Test
    void whatCannotBeReadIsKeptAsTyped() {
        TypedForm form = new TypedForm();
        BindingResult errors = bind(form, Map.of("lines[0].count", "семь"));

        assertThat(errors.getFieldError("lines[0].count").getCode()).isEqualTo("typeMismatch");
        assertThat(errors.getFieldValue("lines[0].count")).isEqualTo("семь");
        assertThat(form.lines.get(0).count).isZero();
    }

    @Test
    void nothingButPublicFieldsOfTheFormIsReached() {
        TypedForm form = new TypedForm();
        bind(form, Map.of("own", "x", "tone.title", "x", "names.size", "9", "text.value", "x", "CONSTANT", "x"));

        assertThat(form.own).isEqualTo("own");
        assertThat(Tone.QUIET.title).isEqualTo("quiet");
        assertThat(form.names).isEmpty();
        assertThat(form.text).isEqualTo("text");
    }

    @Test
    void aBeanIsBoundAsBefore() {
        TypedBean bean = new TypedBean();
        bind(bean, Map.of("login", " ivan "));

        assertThat(bean.login).isEqualTo("ivan");
    }

    private static BindingResult bind(Object form, Map<String, String> typed) {
        FormBinding.FormBinder binder = new FormBinding.FormBinder(form, "form");
        binder.setConversionService(new DefaultFormattingConversionService());
        binder.bind(new MutablePropertyValues(typed));
        return binder.getBindingResult();
    }

    enum Tone {
        QUIET("quiet"),
        LOUD("loud");

        private final String title;

        Tone(String title) {
            this.title = title;
        }
    }

    static class TypedForm {

        public static final String CONSTANT = "constant";

        @DateTimeFormat(iso = ISO.DATE)
        public LocalDate day;

        public Tone tone = Tone.QUIET;
        public String text = "text";
        public List<String> names = new ArrayList<>();
        public List<TypedLine> lines = new ArrayList<>();
        private String own = "own";
    }

    static class TypedLine {

        public int count;
    }

    static class TypedBean {

        private String login;

        public void setLogin(String login) {
            this.login = login.strip();
        }
    }
}
