package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import ru.mentorcentre.mentorship.EndCause;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.shared.web.SensibleDay;

/** A step of a pair as it is typed. */
class MentorshipStepForm {

    @NotNull(message = "Выберите шаг")
    public MentorshipState to;

    @NotNull(message = "Укажите день")
    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    public LocalDate madeOn;

    @Size(max = 500)
    public String why;

    public EndCause cause;

    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    public LocalDate noticeOn;

    public boolean wanted = true;
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
