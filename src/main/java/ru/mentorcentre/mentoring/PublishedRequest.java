package ru.mentorcentre.mentoring;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import ru.mentorcentre.shared.persistence.PublishedView;
import ru.mentorcentre.staff.Subject;

/** The view {@code published_request}: who asks for a mentor, and what about. */
@MappedSuperclass
public abstract class PublishedRequest extends PublishedView {

    private Long schoolId;
    private Long educatorId;
    private boolean managerial;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;
}
