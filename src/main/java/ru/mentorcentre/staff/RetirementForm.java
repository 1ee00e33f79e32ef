package ru.mentorcentre.staff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** How an educator leaves. */
class RetirementForm {

    @NotNull(message = "Укажите последний день работы")
    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate retiredOn;

    @Size(max = 500)
    private String reason;

    public LocalDate getRetiredOn() {
        return retiredOn;
    }

    public void setRetiredOn(LocalDate retiredOn) {
        this.retiredOn = retiredOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
