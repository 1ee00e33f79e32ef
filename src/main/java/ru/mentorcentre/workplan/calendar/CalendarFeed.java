package ru.mentorcentre.workplan.calendar;

import jakarta.persistence.Entity;
import java.time.Instant;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.workplan.LinkToken;

/** The feed an account subscribes its calendars to (подписка на календарь). */
@Entity
class CalendarFeed extends TenantEntity {

    private Long accountId;
    private String tokenHash;
    private Instant madeAt;

    protected CalendarFeed() {}

    CalendarFeed(long accountId) {
        this.accountId = accountId;
    }

    /** From now on another link leads to it, and the former one nowhere. */
    void renew(String token, Instant now) {
        tokenHash = LinkToken.hash(token);
        madeAt = now;
    }

    long accountId() {
        return accountId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
