package ru.mentorcentre.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When and why a school closed. */
class ClosureForm {

    private int version;

    @NotNull(message = "Укажите последний день работы")
    @PastOrPresent
    private LocalDate closedOn;

    @NotBlank(message = "Напишите, почему школа закрыта")
    @Size(max = 500)
    private String reason;

    static ClosureForm of(School school) {
        ClosureForm form = new ClosureForm();
        form.version = school.getVersion();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
