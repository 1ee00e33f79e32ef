package ru.mentorcentre.staff.educator;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Tells which educator signs in with an account. */
@Entity
public class AccountEducator extends TenantEntity {

    private Long accountId;
    private Long educatorId;

    protected AccountEducator() {}

    AccountEducator(long accountId, long educatorId) {
        this.accountId = accountId;
        this.educatorId = educatorId;
    }

    Long educatorId() {
        return educatorId;
    }

    void lead(long to) {
        educatorId = to;
    }
}
