package ru.mentorcentre.school;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.mentorcentre.shared.SensibleDay;

/** The last day of a listing, and the order that says so. */
class ListingEndForm {

    private int version;

    @NotNull(message = "Укажите последний день в перечне")
    @SensibleDay
    private LocalDate endsOn;

    @Size(max = 50)
    private String orderNumber;

    @SensibleDay
    @PastOrPresent(message = "Приказ не может быть из будущего: проверьте дату")
    private LocalDate orderDate;

    static ListingEndForm of(ListingRow listing) {
        ListingEndForm form = new ListingEndForm();
        form.version = listing.version();
        form.endsOn = listing.endsOn();
        form.orderNumber = listing.endOrderNumber();
        form.orderDate = listing.endOrderDate();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public LocalDate getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(LocalDate orderDate) {
        this.orderDate = orderDate;
    }
}
