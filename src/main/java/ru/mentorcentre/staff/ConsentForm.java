package ru.mentorcentre.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.Refused;

/** A consent as it is typed. */
class ConsentForm {

    @NotNull(message = "Выберите, на что согласие")
    private ConsentPurpose purpose = ConsentPurpose.PROCESSING;

    @NotBlank(message = "Укажите документ")
    @Size(max = 200)
    private String document;

    @NotBlank(message = "Укажите редакцию текста")
    @Size(max = 100)
    private String textVersion;

    @NotNull(message = "Укажите дату")
    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate givenOn;

    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate validUntil;

    /** Days that cannot be. */
    void check(BindingResult errors, LocalDate today) {
        if (givenOn != null && givenOn.isAfter(today)) {
            errors.rejectValue("givenOn", "future", "Этот день ещё не наступил");
        }
        if (givenOn != null && validUntil != null && validUntil.isBefore(givenOn)) {
            errors.rejectValue("validUntil", "order", "Срок не может кончиться раньше, чем согласие дано");
        }
        try {
            Refused.unlessSensible("givenOn", givenOn);
            Refused.unlessSensible("validUntil", validUntil);
        } catch (Refused refused) {
            refused.addTo(errors);
        }
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getTextVersion() {
        return textVersion;
    }

    public void setTextVersion(String textVersion) {
        this.textVersion = textVersion;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
