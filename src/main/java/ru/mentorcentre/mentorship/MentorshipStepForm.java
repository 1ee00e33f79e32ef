package ru.mentorcentre.mentorship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import ru.mentorcentre.shared.SensibleDay;

/** A step of a pair as it is typed. */
class MentorshipStepForm {

    @NotNull(message = "Выберите шаг")
    private MentorshipState to;

    @NotNull(message = "Укажите день")
    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate madeOn;

    @Size(max = 500)
    private String why;

    private EndCause cause;

    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate noticeOn;

    private boolean wanted = true;

    public MentorshipState getTo() {
        return to;
    }

    public void setTo(MentorshipState to) {
        this.to = to;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public EndCause getCause() {
        return cause;
    }

    public void setCause(EndCause cause) {
        this.cause = cause;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
    /** What a step needs besides its day. */
    void check(Errors errors) {
        if (to == MentorshipState.BROKEN_OFF && cause == null) {
            errors.rejectValue("cause", "none", "Выберите причину");
        }
        if ((to == MentorshipState.BROKEN_OFF || to == MentorshipState.PAUSED) && !StringUtils.hasText(why)) {
            errors.rejectValue("why", "none", "Напишите, почему");
        }
    }
}
