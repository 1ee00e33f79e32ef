package ru.mentorcentre.staff;

import jakarta.persistence.MappedSuperclass;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_educator_account}: which educator signs in with an account. */
@MappedSuperclass
public abstract class PublishedEducatorAccount extends PublishedView {

    private Long educatorId;
    private Long accountId;
}
