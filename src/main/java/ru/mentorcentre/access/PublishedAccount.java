package ru.mentorcentre.access;

import jakarta.persistence.MappedSuperclass;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_account}: who of a municipality signs in. */
@MappedSuperclass
public abstract class PublishedAccount extends PublishedView {

    private String fullName;
    private Long schoolId;
    private boolean blocked;
}
