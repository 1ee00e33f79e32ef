package ru.mentorcentre.centre;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_order}: how an order is referred to. */
@MappedSuperclass
public abstract class PublishedOrder extends PublishedView {

    private String number;
    private LocalDate issuedOn;
}
