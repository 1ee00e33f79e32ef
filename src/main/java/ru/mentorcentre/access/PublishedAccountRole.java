package ru.mentorcentre.access;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_account_role}: as what somebody of a municipality signs in. */
@MappedSuperclass
public abstract class PublishedAccountRole extends PublishedView {

    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;
}
