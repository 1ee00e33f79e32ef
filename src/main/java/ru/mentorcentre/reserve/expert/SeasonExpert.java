package ru.mentorcentre.reserve.expert;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Somebody who may be asked to review in a season. */
@Entity
class SeasonExpert extends TenantEntity {

    private Long seasonId;
    private Long accountId;
    private String email;

    protected SeasonExpert() {}

    SeasonExpert(long seasonId, long accountId, String email) {
        this.seasonId = seasonId;
        this.accountId = accountId;
        this.email = email;
    }

    void writeTo(String address) {
        email = address;
    }

    String email() {
        return email;
    }

    Long accountId() {
        return accountId;
    }
}
