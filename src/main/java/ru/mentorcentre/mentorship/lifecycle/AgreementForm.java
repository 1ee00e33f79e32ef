package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.mentorcentre.shared.web.SensibleDay;

/** A consent on paper as it is typed. */
class AgreementForm {

    @NotNull(message = "Выберите, кто согласился")
    public Long memberId;

    @NotNull(message = "Укажите день")
    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    public LocalDate agreedOn;
}
