package ru.mentorcentre.backup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of all backups, made and failed. */
@Service
@Transactional
public class BackupRuns {

    private final BackupRunRepository runs;
    private final Clock clock;

    BackupRuns(BackupRunRepository runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * One begins. Whoever calls holds the lock of backups, so what still seems to be made was broken off.
     *
     * @return its key
     */
    long begin(Occasion occasion, String fileName) {
        runs.findByState(RunState.RUNNING).forEach(left -> left.breakOff(clock.instant()));
        return runs.save(new BackupRun(occasion, fileName, clock.instant())).id();
    }

    void succeed(long id, long bytes, long rows) {
        runs.findById(id).orElseThrow().succeed(bytes, rows, clock.instant());
    }

    void fail(long id, String why) {
        runs.findById(id).orElseThrow().fail(why, clock.instant());
    }

    /** One that was made before the record could be kept. */
    void recordUpdate(String fileName, Instant startedAt, long bytes, long rows) {
        runs.save(new BackupRun(Occasion.UPDATE, fileName, startedAt)).succeed(bytes, rows, clock.instant());
    }

    /** The last ones, the newest first. */
    @Transactional(readOnly = true)
    public List<BackupRunRow> latest(int most) {
        return runs.latest(Limit.of(most));
    }

    /** When the last ones began. */
    @Transactional(readOnly = true)
    public LastBackups landmarks() {
        return runs.landmarks();
    }
}
