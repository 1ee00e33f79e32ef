package ru.mentorcentre.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A school's listing as ШНОР or ШССУ by an order of the ministry, from a day on until it ends (domain §6). */
@Entity
@Audited
public class Listing extends TenantEntity {

    private Long schoolId;

    @Enumerated(EnumType.STRING)
    private ListingKind kind;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String orderNumber;
    private LocalDate orderDate;
    private String endOrderNumber;
    private LocalDate endOrderDate;

    protected Listing() {}

    Listing(NewListing wanted) {
        schoolId = wanted.schoolId();
        kind = wanted.kind();
        startsOn = wanted.startsOn();
        endsOn = wanted.endsOn();
        orderNumber = wanted.orderNumber();
        orderDate = wanted.orderDate();
    }

    /** Ends with the given last day, by an order that may be unknown. */
    void end(LocalDate lastDay, String number, LocalDate date) {
        endsOn = lastDay;
        endOrderNumber = number;
        endOrderDate = date;
    }

    Long schoolId() {
        return schoolId;
    }

    public ListingKind kind() {
        return kind;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
