package ru.mentorcentre.privacy;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Tenant;

/** Takes away openings as old as the audit trail's oldest entries. */
@Component
class PersonViewCleaning {

    static final int YEARS_KEPT = 3;

    private final PersonViews views;
    private final Clock clock;

    PersonViewCleaning(PersonViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *")
    void cleanUp() {
        Tenant.run(
                Tenant.ROOT,
                () -> views.forgetBefore(
                        ZonedDateTime.now(clock).minusYears(YEARS_KEPT).toInstant()));
    }
}
