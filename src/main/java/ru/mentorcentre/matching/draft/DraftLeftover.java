package ru.mentorcentre.matching.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.matching.preparation.InputVersions;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.solver.Leftover;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A request of a draft without a mentor, and why. */
@Entity
class DraftLeftover extends TenantEntity {

    private Long draftId;
    private Long requestId;
    private int requestVersion;

    @Enumerated(EnumType.STRING)
    private HardRule binding;

    @JdbcTypeCode(SqlTypes.JSON)
    private Leftover explanation;

    private boolean resolved;

    protected DraftLeftover() {}

    DraftLeftover(long draftId, Leftover leftover, InputVersions versions) {
        this.draftId = draftId;
        requestId = leftover.requestId();
        requestVersion = versions.ofRequest(requestId);
        binding = leftover.binding();
        explanation = leftover;
    }

    /** A person has found a mentor all the same. */
    void resolve() {
        resolved = true;
    }

    boolean isResolved() {
        return resolved;
    }

    Leftover explanation() {
        return explanation;
    }
}
