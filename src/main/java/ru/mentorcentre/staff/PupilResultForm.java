package ru.mentorcentre.staff;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** A result of the pupils as it is typed. */
class PupilResultForm {

    @NotNull(message = "Укажите год")
    @Min(2000)
    @Max(2100)
    private Integer resultYear;

    @NotNull(message = "Выберите проверку")
    private PupilExam exam;

    @NotNull(message = "Выберите предмет")
    private Subject subject;

    @NotNull(message = "Укажите, сколько учеников")
    @Min(1)
    @Max(1000)
    private Integer pupils;

    @NotNull(message = "Укажите средний результат")
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    private BigDecimal mean;

    PupilResult of(long educatorId) {
        return new PupilResult(educatorId, resultYear, exam, subject, pupils, mean);
    }

    public Integer getResultYear() {
        return resultYear;
    }

    public void setResultYear(Integer resultYear) {
        this.resultYear = resultYear;
    }

    public PupilExam getExam() {
        return exam;
    }

    public void setExam(PupilExam exam) {
        this.exam = exam;
    }

    public Subject getSubject() {
        return subject;
    }

    public void setSubject(Subject subject) {
        this.subject = subject;
    }

    public Integer getPupils() {
        return pupils;
    }

    public void setPupils(Integer pupils) {
        this.pupils = pupils;
    }

    public BigDecimal getMean() {
        return mean;
    }

    public void setMean(BigDecimal mean) {
        this.mean = mean;
    }
}
