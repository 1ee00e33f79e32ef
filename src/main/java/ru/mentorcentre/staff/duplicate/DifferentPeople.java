package ru.mentorcentre.staff.duplicate;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Somebody has looked: two cards with like names are two people's. */
@Entity
class DifferentPeople extends TenantEntity {

    /** The smaller key. */
    private Long oneId;

    private Long otherId;

    protected DifferentPeople() {}

    DifferentPeople(long one, long other) {
        oneId = Math.min(one, other);
        otherId = Math.max(one, other);
    }
}
