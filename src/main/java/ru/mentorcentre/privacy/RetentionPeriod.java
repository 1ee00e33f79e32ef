package ru.mentorcentre.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** How long a centre keeps one kind of data, and on what ground. */
@Entity
class RetentionPeriod extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private KeptKind kind;

    private Integer months;
    private String ground;

    @Enumerated(EnumType.STRING)
    private RetentionAct act;

    protected RetentionPeriod() {}

    RetentionPeriod(KeptKind kind) {
        this.kind = kind;
    }

    /** @param rightMonths {@code null} for without end */
    void set(Integer rightMonths, String rightGround, RetentionAct rightAct) {
        months = rightMonths;
        ground = rightGround;
        act = rightAct;
    }

    RetentionRule rule() {
        return new RetentionRule(kind, months, ground, act, true, getVersion());
    }

    KeptKind kind() {
        return kind;
    }
}
