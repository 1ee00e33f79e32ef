package ru.mentorcentre.staff.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** When a consent was withdrawn. */
class ConsentWithdrawalForm {

    @NotNull(message = "Укажите день отзыва")
    @DateTimeFormat(iso = ISO.DATE)
    public LocalDate withdrawnOn;

    static ConsentWithdrawalForm on(LocalDate day) {
        ConsentWithdrawalForm form = new ConsentWithdrawalForm();
        form.withdrawnOn = day;
        return form;
    }
}
