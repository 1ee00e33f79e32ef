package ru.mentorcentre.mentorship;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_membership}: who is in which pair, and how far that has come. */
@MappedSuperclass
public abstract class PublishedMembership extends PublishedView {

    private Long mentorshipId;

    @Enumerated(EnumType.STRING)
    private MemberSide side;

    private Long educatorId;
    private Long schoolId;
    private LocalDate leftOn;
    private String leftReason;

    @Enumerated(EnumType.STRING)
    private MentoringForm form;

    @Enumerated(EnumType.STRING)
    private MentoringKind kind;

    @Enumerated(EnumType.STRING)
    private MentorshipState state;

    private LocalDate endedOn;
}
