package ru.mentorcentre.matching;

import jakarta.persistence.Entity;
import java.time.Instant;
import ru.mentorcentre.shared.TenantEntity;

/** People who have to be together in the next proposal; who they are, {@link PreparedMember} says. */
@Entity
class PreparedGroup extends TenantEntity {

    private String madeBy;
    private Instant madeAt;

    protected PreparedGroup() {}

    PreparedGroup(String by, Instant at) {
        madeBy = by;
        madeAt = at;
    }
}
