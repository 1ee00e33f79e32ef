package ru.mentorcentre.journal.outcome;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import ru.mentorcentre.journal.GoalsReached;
import ru.mentorcentre.journal.NewOutcome;
import ru.mentorcentre.shared.web.TypedText;

/** What came of it for a mentee, as it is typed. */
class OutcomeForm {

    public Integer version;

    @NotNull(message = "Выберите, достигнуты ли цели")
    public GoalsReached goals;

    @DecimalMin(value = "0", message = "От 0 до 100 процентов")
    @DecimalMax(value = "100", message = "От 0 до 100 процентов")
    @Digits(integer = 3, fraction = 2, message = "Не больше двух знаков после запятой")
    public BigDecimal before;

    @DecimalMin(value = "0", message = "От 0 до 100 процентов")
    @DecimalMax(value = "100", message = "От 0 до 100 процентов")
    @Digits(integer = 3, fraction = 2, message = "Не больше двух знаков после запятой")
    public BigDecimal after;

    @Size(max = 2000)
    public String note;

    /** What is stored, or what the tests of competence tell. */
    static OutcomeForm of(MenteeOutcome known) {
        OutcomeForm form = new OutcomeForm();
        Outcome outcome = known.outcome();
        if (outcome == null) {
            form.before = known.before() == null ? null : known.before().percent();
            form.after = known.after() == null ? null : known.after().percent();
        } else {
            form.version = outcome.getVersion();
            form.goals = outcome.goals();
            form.before = outcome.before();
            form.after = outcome.after();
            form.note = outcome.note();
        }
        return form;
    }

    NewOutcome outcome() {
        return new NewOutcome(goals, before, after, TypedText.paragraphs(note));
    }
}
