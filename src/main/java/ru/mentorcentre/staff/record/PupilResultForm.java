package ru.mentorcentre.staff.record;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import ru.mentorcentre.staff.PupilExam;
import ru.mentorcentre.staff.Subject;

/** A result of the pupils as it is typed. */
class PupilResultForm {

    @NotNull(message = "Укажите год")
    @Min(2000)
    @Max(2100)
    public Integer resultYear;

    @NotNull(message = "Выберите проверку")
    public PupilExam exam;

    @NotNull(message = "Выберите предмет")
    public Subject subject;

    @NotNull(message = "Укажите, сколько учеников")
    @Min(1)
    @Max(1000)
    public Integer pupils;

    @NotNull(message = "Укажите средний результат")
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    public BigDecimal mean;

    PupilResult of(long educatorId) {
        return new PupilResult(educatorId, resultYear, exam, subject, pupils, mean);
    }
}
