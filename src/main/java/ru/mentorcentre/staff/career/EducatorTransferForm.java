package ru.mentorcentre.staff.career;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.mentorcentre.shared.web.SensibleDay;

/** Where an educator goes to. */
class EducatorTransferForm {

    @NotNull(message = "Выберите школу")
    public Long schoolId;

    @NotNull(message = "Укажите первый день в новой школе")
    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate from;

    @NotBlank(message = "Укажите должность")
    @Size(max = 200)
    public String position;
}
