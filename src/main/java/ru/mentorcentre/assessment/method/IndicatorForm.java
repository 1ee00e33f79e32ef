package ru.mentorcentre.assessment.method;

import ru.mentorcentre.assessment.rules.IndicatorScale;
import ru.mentorcentre.assessment.rules.NumberText;

/** One line of the form of a method, as typed. */
class IndicatorForm {

    public String code = "";
    public String title = "";
    public String weight = "";
    public boolean inverse;
    public IndicatorScale scale = IndicatorScale.SCORE;
    public Exam exam;

    static IndicatorForm of(IndicatorDefinition line) {
        IndicatorForm form = new IndicatorForm();
        form.code = line.code();
        form.title = line.title();
        form.weight = NumberText.plain(line.weight());
        form.inverse = line.inverse();
        form.scale = line.scale();
        form.exam = line.exam();
        return form;
    }

    /** An untouched spare line, or one that somebody has emptied to take the indicator away. */
    boolean isBlank() {
        return (MethodForm.typed(code) + MethodForm.typed(title) + MethodForm.typed(weight)).isEmpty();
    }
}
