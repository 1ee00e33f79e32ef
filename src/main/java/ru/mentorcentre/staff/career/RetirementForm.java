package ru.mentorcentre.staff.career;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.mentorcentre.shared.web.SensibleDay;

/** How an educator leaves. */
class RetirementForm {

    @NotNull(message = "Укажите последний день работы")
    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate retiredOn;

    @Size(max = 500)
    public String reason;
}
