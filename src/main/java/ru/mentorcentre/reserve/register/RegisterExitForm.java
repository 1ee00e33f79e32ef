package ru.mentorcentre.reserve.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.mentorcentre.reserve.ExitCause;
import ru.mentorcentre.reserve.ReserveOrder;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** An exit from the register as it is typed. */
class RegisterExitForm {

    @NotNull(message = "Выберите основание")
    public ExitCause cause;

    @NotBlank(message = "Напишите причину: она останется в реестре")
    @Size(max = 2000)
    public String reason;

    @NotBlank(message = "Укажите номер приказа")
    @Size(max = 50)
    public String number;

    @NotNull(message = "Укажите день приказа")
    @SensibleDay
    public LocalDate issuedOn;

    ReserveOrder order() {
        return new ReserveOrder(TypedText.line(number), issuedOn);
    }

    String reason() {
        return TypedText.paragraphs(reason);
    }
}
