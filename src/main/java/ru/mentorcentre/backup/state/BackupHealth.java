package ru.mentorcentre.backup.state;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import ru.mentorcentre.backup.BackupRuns;
import ru.mentorcentre.backup.BackupSchedule;

/**
 * Tells a watching system how old the last backup is. An old one has a status of its own, which does not make the whole
 * program «down»: to restart or withdraw it would help no backup.
 */
@Component("backup")
public class BackupHealth implements HealthIndicator {

    public static final Status OVERDUE = new Status("OVERDUE", "No backup for two days");
    static final Duration LONGEST = Duration.ofDays(2);

    private final BackupRuns runs;
    private final BackupSchedule schedule;
    private final Clock clock;

    public BackupHealth(BackupRuns runs, BackupSchedule schedule, Clock clock) {
        this.runs = runs;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Optional<Instant> last = Optional.ofNullable(runs.landmarks().made());
        Health.Builder health = Health.status(status(last));
        last.ifPresent(at -> health.withDetail("lastSuccess", at.toString()));
        schedule.next().ifPresent(at -> health.withDetail("next", at.toInstant().toString()));
        return health.build();
    }

    /** A program that has not run for two days yet cannot have missed a backup. */
    private Status status(Optional<Instant> last) {
        boolean recent =
                last.filter(at -> at.isAfter(clock.instant().minus(LONGEST))).isPresent();
        if (recent) {
            return Status.UP;
        }
        Duration uptime = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return last.isEmpty() && uptime.compareTo(LONGEST) < 0 ? Status.UNKNOWN : OVERDUE;
    }
}
