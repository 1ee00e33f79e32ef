package ru.mentorcentre.mentorship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.mentorcentre.shared.SensibleDay;

/** Who leaves a pair, as it is typed. */
class LeavingForm {

    @NotNull(message = "Укажите день")
    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate day;

    @NotBlank(message = "Напишите, почему")
    @Size(max = 500)
    private String why;

    private boolean wanted = true;

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
