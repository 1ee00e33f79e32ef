package ru.mentorcentre.assessment;

import java.util.Objects;

/** One line of the form of a method, as typed. */
class IndicatorForm {

    private String code = "";
    private String title = "";
    private String weight = "";
    private boolean inverse;
    private IndicatorScale scale = IndicatorScale.SCORE;
    private Exam exam;

    static IndicatorForm of(IndicatorLine line) {
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
        return code.isBlank() && title.isBlank() && weight.isBlank();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Objects.requireNonNullElse(code, "").strip();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Objects.requireNonNullElse(title, "").strip();
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = Objects.requireNonNullElse(weight, "").strip();
    }

    public boolean isInverse() {
        return inverse;
    }

    public void setInverse(boolean inverse) {
        this.inverse = inverse;
    }

    public IndicatorScale getScale() {
        return scale;
    }

    public void setScale(IndicatorScale scale) {
        this.scale = scale;
    }

    public Exam getExam() {
        return exam;
    }

    public void setExam(Exam exam) {
        this.exam = exam;
    }
}
