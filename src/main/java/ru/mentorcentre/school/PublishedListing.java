package ru.mentorcentre.school;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_listing}: since when and until when a school is listed. */
@MappedSuperclass
public abstract class PublishedListing extends PublishedView {

    private Long schoolId;

    @Enumerated(EnumType.STRING)
    private ListingKind kind;

    private LocalDate startsOn;
    private LocalDate endsOn;
}
