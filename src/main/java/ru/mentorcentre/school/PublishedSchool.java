package ru.mentorcentre.school;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import ru.mentorcentre.shared.PublishedView;

/** The view {@code published_school}: how a school is called, and its standing in the reporting year. */
@MappedSuperclass
public abstract class PublishedSchool extends PublishedView {

    private String code;
    private String shortName;
    private LocalDate closedOn;
    private int reportingYear;

    @Enumerated(EnumType.STRING)
    private SchoolType type;

    @Enumerated(EnumType.STRING)
    private Finding stableHigh;

    @Enumerated(EnumType.STRING)
    private Finding stableLow;
}
