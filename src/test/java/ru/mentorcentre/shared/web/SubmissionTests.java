package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.LostUpdate;

class SubmissionTests {

    private final ModelMap model = new ModelMap();
    private final Map<String, Object> flash = new HashMap<>();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final BindingResult errors = new MapBindingResult(new HashMap<>(), "form");
    private final Submission submission = new Submission(model, flash, response);

    static List<RuntimeException> bothKinds() {
        return List.of(
                new LostUpdate(LostUpdate.MESSAGE),
                new ObjectOptimisticLockingFailureException("School", 1L),
                new CannotAcquireLockException("deadlock"));
    }

    @Test
    void whatIsDoneIsTold() {
        AtomicInteger done = new AtomicInteger();

        assertThat(submission
                        .form(errors, "form")
                        .run(done::incrementAndGet, "Сохранено", count -> "redirect:/" + count))
                .isEqualTo("redirect:/1");
        assertThat(flash).containsEntry("flash", "Сохранено");
    }

    @Test
    void wrongFieldsAreMendedFirst() {
        errors.rejectValue("name", "wrong", "Укажите название");

        assertThat(submission.form(errors, () -> "again").run(SubmissionTests::never))
                .isEqualTo("again");
        assertThat(flash).isEmpty();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void aBrokenRuleStandsBesideItsField() {
        assertThat(submission.form(errors, "form").run(() -> refuse("name"), "Сохранено", "redirect:/"))
                .isEqualTo("form");
        assertThat(errors.getFieldError("name").getDefaultMessage()).isEqualTo("Так нельзя");
        assertThat(flash).isEmpty();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void aLostUpdateOfEitherKindKeepsTheFormAndSaysWhoWasFirst(RuntimeException lost) {
        AtomicInteger version = new AtomicInteger();
        Submission.Form form = submission.form(errors, "form").overtaken(() -> {
            version.set(7);
            return Optional.of("Петрова");
        });

        assertThat(form.run(() -> fail(lost), "Сохранено", "redirect:/")).isEqualTo("form");
        assertThat(version).hasValue(7);
        if (lost instanceof PessimisticLockingFailureException) {
            // a deadlock was nobody's change: nobody is named
            assertThat(model).doesNotContainKey("overtaken");
            assertThat(errors.getGlobalError().getDefaultMessage()).isEqualTo(LostUpdate.MESSAGE);
        } else {
            assertThat(model).containsEntry("overtaken", "Петрова");
        }
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(flash).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void aLostUpdateIsToldInWordsWhenNobodyIsNamed(RuntimeException lost) {
        assertThat(submission.form(errors, "form").run(() -> fail(lost), "Сохранено", "redirect:/"))
                .isEqualTo("form");
        assertThat(errors.getGlobalError().getDefaultMessage()).isEqualTo(LostUpdate.MESSAGE);
        assertThat(response.getStatus()).isEqualTo(409);
    }

    @Test
    void aFormMaySayItInItsOwnWords() {
        AtomicInteger version = new AtomicInteger();

        submission
                .form(errors, "form")
                .overtaken(() -> version.set(7), "Опрос изменил кто-то другой")
                .run(() -> fail(new LostUpdate("-")), "Сохранено", "redirect:/");

        assertThat(version).hasValue(7);
        assertThat(errors.getGlobalError().getDefaultMessage()).isEqualTo("Опрос изменил кто-то другой");
    }

    @Test
    void aButtonSaysAboveThePageWhatStandsAgainstIt() {
        assertThat(submission.orError("redirect:/back").run(() -> refuse(null), "Удалено"))
                .isEqualTo("redirect:/back");
        assertThat(flash).containsOnly(Map.entry("flashError", "Так нельзя"));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void aButtonSaysThatSomebodyWasFaster(RuntimeException lost) {
        assertThat(submission.orWarn("redirect:/back").run(() -> fail(lost), "Удалено", "redirect:/"))
                .isEqualTo("redirect:/back");
        assertThat(flash).containsOnly(Map.entry("flashWarning", LostUpdate.MESSAGE));
    }

    @Test
    void aValueThatOnlyTheTableRefusesKeepsTheForm() {
        DataIntegrityViolationException refused = refusal(
                ConstraintKind.CHECK,
                "ERROR: new row for relation \"meeting\" violates check constraint \"meeting_next_on_check\"");
        BindingResult typed = new BeanPropertyBindingResult(new Typed(), "form");

        assertThat(submission.form(typed, "form").run(() -> fail(refused), "Сохранено", "redirect:/"))
                .isEqualTo("form");
        assertThat(typed.getFieldError("nextOn").getDefaultMessage()).startsWith("Такое значение записать нельзя");
        assertThat(response.getStatus()).as("nobody was faster").isEqualTo(200);
        assertThat(submission.orError("redirect:/back").run(() -> fail(refused), "Удалено"))
                .isEqualTo("redirect:/back");
        assertThat(flash.get("flashError").toString()).startsWith("Такое значение записать нельзя");
    }

    @Test
    void aValueOfAColumnThatTheFormDoesNotHaveIsToldAboveIt() {
        DataIntegrityViolationException refused = new DataIntegrityViolationException(
                "refused", new DataException("ERROR: numeric field overflow", new SQLException()));

        assertThat(submission.form(errors, "form").run(() -> fail(refused), "Сохранено", "redirect:/"))
                .isEqualTo("form");
        assertThat(errors.getGlobalError().getDefaultMessage()).startsWith("Такое значение записать нельзя");
    }

    @Test
    void aNameThatIsTakenIsNoWrongValue() {
        DataIntegrityViolationException taken = refusal(ConstraintKind.UNIQUE, "ERROR: duplicate key");

        assertThatThrownBy(() -> submission.form(errors, "form").run(() -> fail(taken), "Сохранено", "redirect:/"))
                .isSameAs(taken);
    }

    private static DataIntegrityViolationException refusal(ConstraintKind kind, String words) {
        return new DataIntegrityViolationException(
                "refused",
                new ConstraintViolationException(words, new SQLException(words), "insert", kind, "constraint"));
    }

    /** A form. */
    public static class Typed {
        private String nextOn;

        public String getNextOn() {
            return nextOn;
        }
    }

    @Test
    void whatIsBrokenStaysBroken() {
        assertThatThrownBy(() -> submission
                        .form(errors, "form")
                        .run(() -> fail(new IllegalStateException("a bug")), "Сохранено", "redirect:/"))
                .hasMessage("a bug");
    }

    private static void refuse(String field) {
        throw new BusinessRuleViolation(field, "Так нельзя");
    }

    private static void fail(RuntimeException problem) {
        throw problem;
    }

    private static String never() {
        throw new AssertionError("A wrong form is not carried out");
    }
}
