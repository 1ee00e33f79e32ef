package ru.mentorcentre.staff.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.mentorcentre.shared.web.SensibleDay;

/** When a consent was withdrawn. */
class ConsentWithdrawalForm {

    @NotNull(message = "Укажите день отзыва")
    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate withdrawnOn;

    static ConsentWithdrawalForm on(LocalDate day) {
        ConsentWithdrawalForm form = new ConsentWithdrawalForm();
        form.withdrawnOn = day;
        return form;
    }
}
