package ru.mentorcentre.school.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.mentorcentre.school.ListingRow;
import ru.mentorcentre.shared.web.SensibleDay;

/** The last day of a listing, and the order that says so. */
class ListingEndForm {

    public int version;

    @NotNull(message = "Укажите последний день в перечне")
    @SensibleDay
    public LocalDate endsOn;

    @Size(max = 50)
    public String orderNumber;

    @SensibleDay
    @PastOrPresent(message = "Приказ не может быть из будущего: проверьте дату")
    public LocalDate orderDate;

    static ListingEndForm of(ListingRow listing) {
        ListingEndForm form = new ListingEndForm();
        form.version = listing.version();
        form.endsOn = listing.endsOn();
        form.orderNumber = listing.endOrderNumber();
        form.orderDate = listing.endOrderDate();
        return form;
    }
}
