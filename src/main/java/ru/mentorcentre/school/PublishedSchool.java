package ru.mentorcentre.school;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_school}: how a school is called, and the reporting year where it is. */
@MappedSuperclass
public abstract class PublishedSchool extends PublishedView {

    private String code;
    private String shortName;
    private String fullName;
    private LocalDate closedOn;
    private int reportingYear;
}
