package ru.mentorcentre.staff;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_evidence}: rows of the books of records, {@code book} is TEST, RESULT or ACTIVITY. */
@MappedSuperclass
public abstract class PublishedEvidence extends PublishedView {

    private Long educatorId;
    private String book;
    private int year;
    private LocalDate takenOn;
    private BigDecimal percent;

    @Enumerated(EnumType.STRING)
    private ActivityKind activity;

    @Enumerated(EnumType.STRING)
    private ActivityLevel level;
}
