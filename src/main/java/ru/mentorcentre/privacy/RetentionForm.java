package ru.mentorcentre.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.shared.web.TypedText;

/** How long one kind of data is kept. */
class RetentionForm {

    /** In what a period is told. */
    enum Unit {
        YEARS("лет"),
        MONTHS("месяцев");

        private final String title;

        Unit(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private static final int YEAR = 12;

    public int version;

    @Min(1)
    @Max(75)
    public Integer number;

    @NotNull
    public Unit unit = Unit.YEARS;

    @Size(max = 500)
    public String ground;

    @NotNull
    public RetentionAct act;

    static RetentionForm of(RetentionRule rule) {
        RetentionForm form = new RetentionForm();
        form.version = rule.version();
        if (rule.months() != null) {
            form.unit = rule.months() % YEAR == 0 ? Unit.YEARS : Unit.MONTHS;
            form.number = form.unit == Unit.YEARS ? Integer.valueOf(rule.months() / YEAR) : rule.months();
        }
        form.ground = rule.ground();
        form.act = rule.act();
        return form;
    }

    /** {@code null} for without end. */
    Integer months() {
        return number == null ? null : unit == Unit.YEARS ? Integer.valueOf(number * YEAR) : number;
    }

    String groundLine() {
        return TypedText.line(ground);
    }
}
