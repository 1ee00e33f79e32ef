package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.shared.web.SensibleDay;

/** Who joins a pair, as it is typed. */
class MemberJoiningForm {

    public Long mentorId;

    public Long requestId;

    @NotNull(message = "Укажите день")
    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    public LocalDate day;
    /** One of either side. */
    void check(MemberSide side, Errors errors) {
        if (side == MemberSide.MENTOR && mentorId == null) {
            errors.rejectValue("mentorId", "none", "Выберите наставника");
        }
        if (side == MemberSide.MENTEE && requestId == null) {
            errors.rejectValue("requestId", "none", "Выберите запрос");
        }
    }
}
