package ru.mentorcentre.reserve.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A step of an application, with who made it and on what ground. Never changed. */
@Entity
class ApplicationStep extends TenantEntity {

    private Long applicationId;

    @Enumerated(EnumType.STRING)
    private ApplicationState fromState;

    @Enumerated(EnumType.STRING)
    private ApplicationState toState;

    private Instant madeAt;
    private Long madeById;

    @Formula("coalesce(account_name(made_by_id), 'программа')")
    private String madeBy;

    @Enumerated(EnumType.STRING)
    private ApplicationActor actor;

    private String reason;
    private String document;

    protected ApplicationStep() {}

    ApplicationStep(Application application, ApplicationState to, StepGround ground, Instant now) {
        applicationId = application.getId();
        fromState = application.state();
        toState = to;
        madeAt = now;
        madeById = ground.accountId();
        actor = ground.actor();
        reason = ground.reason();
        document = ground.document();
    }
}
