package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.mentorcentre.shared.web.SensibleDay;

/** Who leaves a pair, as it is typed. */
class MemberLeavingForm {

    @NotNull(message = "Укажите день")
    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    public LocalDate day;

    @NotBlank(message = "Напишите, почему")
    @Size(max = 500)
    public String why;

    public boolean wanted = true;
}
