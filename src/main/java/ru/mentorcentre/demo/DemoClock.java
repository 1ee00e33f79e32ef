package ru.mentorcentre.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the application, which goes back while the demo data tell what happened on former days. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private final Clock clock;
    private final ThreadLocal<Duration> ago = ThreadLocal.withInitial(() -> Duration.ZERO);

    DemoClock(@Qualifier("clock") Clock clock) {
        this.clock = clock;
    }

    /** Does something as it was done on a former day, at this hour. */
    void on(LocalDate day, Runnable deed) {
        ago.set(Duration.ofDays(day.until(LocalDate.now(clock), ChronoUnit.DAYS)));
        try {
            deed.run();
        } finally {
            ago.remove();
        }
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(ago.get());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
