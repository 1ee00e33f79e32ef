package ru.mentorcentre.staff.record;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.staff.CompetenceKind;

/** A test of competence as it is typed. */
class CompetenceTestForm {

    @NotNull(message = "Укажите дату")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @SensibleDay
    public LocalDate takenOn;

    @NotNull(message = "Выберите, какая проверка")
    public CompetenceKind competence;

    @NotNull(message = "Укажите результат")
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    public BigDecimal percent;

    CompetenceTest of(long educatorId) {
        return new CompetenceTest(educatorId, takenOn, competence, percent);
    }
}
