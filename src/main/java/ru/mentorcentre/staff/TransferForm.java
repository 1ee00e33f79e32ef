package ru.mentorcentre.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Where an educator goes to. */
class TransferForm {

    @NotNull(message = "Выберите школу")
    private Long schoolId;

    @NotNull(message = "Укажите первый день в новой школе")
    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate from;

    @NotBlank(message = "Укажите должность")
    @Size(max = 200)
    private String position;

    public Long getSchoolId() {
        return schoolId;
    }

    public void setSchoolId(Long schoolId) {
        this.schoolId = schoolId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
