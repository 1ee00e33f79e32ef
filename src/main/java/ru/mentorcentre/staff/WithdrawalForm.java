package ru.mentorcentre.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** When a consent was withdrawn. */
class WithdrawalForm {

    @NotNull(message = "Укажите день отзыва")
    @DateTimeFormat(iso = ISO.DATE)
    public LocalDate withdrawnOn;

    static WithdrawalForm on(LocalDate day) {
        WithdrawalForm form = new WithdrawalForm();
        form.withdrawnOn = day;
        return form;
    }
}
