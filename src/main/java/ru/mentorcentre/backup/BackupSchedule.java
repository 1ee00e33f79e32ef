package ru.mentorcentre.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.job.JobReport;

/**
 * Looks every few minutes whether the backup of the night is still owed, so that a program that was off at night makes it
 * in the morning, and one that failed is tried again in an hour.
 */
@Component
public class BackupSchedule {

    /** What its rounds are called. */
    static final String NAME = "backup-of-the-night";

    private static final Duration RETRY = Duration.ofHours(1);

    private final BackupSettings settings;
    private final BackupRuns runs;
    private final BackupJob job;
    private final Clock clock;

    BackupSchedule(BackupSettings settings, BackupRuns runs, BackupJob job, Clock clock) {
        this.settings = settings;
        this.runs = runs;
        this.job = job;
        this.clock = clock;
    }

    void work(JobReport report) {
        if (isDue()) {
            job.make(Occasion.NIGHT, this::isDue, report);
            report.at(0, 0);
        }
    }

    public boolean isOn() {
        return settings.time() != null;
    }

    /** Whether the last hour of backups went by without one; another instance may have made it. */
    boolean isDue() {
        return isOn() && isDue(runs.landmarks());
    }

    /** As {@link #isDue()}, for whoever knows the last ones. */
    public boolean isDue(LastBackups last) {
        if (!isOn()) {
            return false;
        }
        Instant owed = lastHour().toInstant();
        boolean made = isSince(last.nightMade(), owed);
        boolean triedJustNow = isSince(last.nightTried(), owed)
                && isSince(last.nightTried(), clock.instant().minus(RETRY));
        return !made && !triedJustNow;
    }

    private static boolean isSince(Instant at, Instant start) {
        return at != null && !at.isBefore(start);
    }

    /** When the next one comes by the clock of the installation, empty when none is planned. */
    public Optional<ZonedDateTime> next() {
        return isOn() ? Optional.of(lastHour().plusDays(1)) : Optional.empty();
    }

    private ZonedDateTime lastHour() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = LocalDate.now(clock).atTime(settings.time()).atZone(clock.getZone());
        return today.isAfter(now) ? today.minusDays(1) : today;
    }
}
