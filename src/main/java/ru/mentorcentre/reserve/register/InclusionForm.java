package ru.mentorcentre.reserve.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.mentorcentre.reserve.ReserveOrder;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** An inclusion or a renewal by an order, as it is typed. */
class InclusionForm {

    public int version;

    @NotBlank(message = "Укажите номер приказа")
    @Size(max = 50)
    public String number;

    @NotNull(message = "Укажите день приказа")
    @SensibleDay
    public LocalDate issuedOn;

    /** Nothing is three years from the order. */
    @SensibleDay
    public LocalDate validUntil;

    ReserveOrder order() {
        return new ReserveOrder(TypedText.line(number), issuedOn);
    }
}
