package ru.mentorcentre.staff;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** A test of competence as it is typed. */
class CompetenceTestForm {

    @NotNull(message = "Укажите дату")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate takenOn;

    @NotNull(message = "Выберите, какая проверка")
    private CompetenceKind competence;

    @NotNull(message = "Укажите результат")
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    private BigDecimal percent;

    CompetenceTest of(long educatorId) {
        return new CompetenceTest(educatorId, takenOn, competence, percent);
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(LocalDate takenOn) {
        this.takenOn = takenOn;
    }

    public CompetenceKind getCompetence() {
        return competence;
    }

    public void setCompetence(CompetenceKind competence) {
        this.competence = competence;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }
}
