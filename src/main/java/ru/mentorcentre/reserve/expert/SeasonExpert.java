package ru.mentorcentre.reserve.expert;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Somebody who may be asked to review in a season. */
@Entity
class SeasonExpert extends TenantEntity {

    private Long seasonId;
    private Long accountId;

    protected SeasonExpert() {}

    SeasonExpert(long seasonId, long accountId) {
        this.seasonId = seasonId;
        this.accountId = accountId;
    }

    Long accountId() {
        return accountId;
    }
}
