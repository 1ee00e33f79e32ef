package ru.mentorcentre.matching.preparation;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** People who have to be together in the next proposal; who they are, {@link PreparedMember} says. */
@Entity
class PreparedGroup extends TenantEntity {

    private Long madeById;

    @Formula("coalesce(account_name(made_by_id), 'программа')")
    private String madeBy;

    private Instant madeAt;

    protected PreparedGroup() {}

    PreparedGroup(Long by, Instant at) {
        madeById = by;
        madeAt = at;
    }
}
