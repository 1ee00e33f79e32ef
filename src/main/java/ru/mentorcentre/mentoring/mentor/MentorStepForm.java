package ru.mentorcentre.mentoring.mentor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.shared.web.SensibleDay;

/** A step of a mentor as it is typed. */
class MentorStepForm {

    @NotNull(message = "Выберите шаг")
    public MentorState to;

    @NotNull(message = "Укажите день")
    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate madeOn;

    @NotBlank(message = "Укажите основание")
    @Size(max = 500)
    public String ground;

    public boolean despite;
}
