package ru.mentorcentre.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A step of a mentor as it is typed. */
class StepForm {

    @NotNull(message = "Выберите шаг")
    private MentorState to;

    @NotNull(message = "Укажите день")
    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate madeOn;

    @NotBlank(message = "Укажите основание")
    @Size(max = 500)
    private String ground;

    private boolean despite;

    public MentorState getTo() {
        return to;
    }

    public void setTo(MentorState to) {
        this.to = to;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }
}
