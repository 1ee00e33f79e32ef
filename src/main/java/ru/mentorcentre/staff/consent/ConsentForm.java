package ru.mentorcentre.staff.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.staff.ConsentPurpose;

/** A consent as it is typed. */
class ConsentForm {

    @NotNull(message = "Выберите, на что согласие")
    public ConsentPurpose purpose = ConsentPurpose.PROCESSING;

    @NotBlank(message = "Укажите документ")
    @Size(max = 200)
    public String document;

    @NotBlank(message = "Укажите редакцию текста")
    @Size(max = 100)
    public String textVersion;

    @NotNull(message = "Укажите дату")
    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate givenOn;

    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate validUntil;

    /** Days that cannot be. */
    void check(BindingResult errors, LocalDate today) {
        if (givenOn != null && givenOn.isAfter(today)) {
            errors.rejectValue("givenOn", "future", "Этот день ещё не наступил");
        }
        if (givenOn != null && validUntil != null && validUntil.isBefore(givenOn)) {
            errors.rejectValue("validUntil", "order", "Срок не может кончиться раньше, чем согласие дано");
        }
    }
}
