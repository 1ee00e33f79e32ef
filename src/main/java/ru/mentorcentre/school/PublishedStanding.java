package ru.mentorcentre.school;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_standing}: what the last classification found of a school. */
@MappedSuperclass
public abstract class PublishedStanding extends PublishedView {

    private Long schoolId;
    private int year;

    @Enumerated(EnumType.STRING)
    private SchoolType type;

    @Enumerated(EnumType.STRING)
    private Finding stableHigh;

    @Enumerated(EnumType.STRING)
    private Finding stableLow;
}
