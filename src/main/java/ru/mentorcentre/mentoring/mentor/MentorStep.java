package ru.mentorcentre.mentoring.mentor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** One step of a mentor, with its day and ground. Never changed. */
@Entity
public class MentorStep extends TenantEntity {

    private Long mentorId;

    @Enumerated(EnumType.STRING)
    private MentorState fromState;

    @Enumerated(EnumType.STRING)
    private MentorState toState;

    private LocalDate madeOn;
    private String ground;

    /** Papers were missing, and the leader let the mentor begin all the same. */
    private boolean despite;

    private Long madeById;

    @Formula("coalesce(account_name(made_by_id), 'программа')")
    private String madeBy;

    protected MentorStep() {}

    MentorStep(Mentor mentor, MentorState to, LocalDate madeOn, String ground, boolean despite, Long madeBy) {
        mentorId = mentor.getId();
        fromState = mentor.state();
        toState = to;
        this.madeOn = madeOn;
        this.ground = ground;
        this.despite = despite;
        this.madeById = madeBy;
    }
}
