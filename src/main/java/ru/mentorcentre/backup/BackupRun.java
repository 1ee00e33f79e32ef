package ru.mentorcentre.backup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One making of a backup. It belongs to the installation, not to a municipality. */
@Entity
class BackupRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private Instant startedAt;
    private Instant endedAt;
    private String fileName;
    private Long byteCount;
    private Long rowCount;
    private String error;

    protected BackupRun() {}

    BackupRun(Occasion occasion, String fileName, Instant startedAt) {
        this.occasion = occasion;
        this.fileName = fileName;
        this.startedAt = startedAt;
        this.state = RunState.RUNNING;
    }

    Long id() {
        return id;
    }

    void succeed(long bytes, long rows, Instant at) {
        end(RunState.DONE, at);
        byteCount = bytes;
        rowCount = rows;
    }

    void fail(String why, Instant at) {
        end(RunState.FAILED, at);
        error = why;
    }

    /** The program ended in the middle. */
    void breakOff(Instant at) {
        end(RunState.BROKEN_OFF, at);
    }

    private void end(RunState how, Instant at) {
        if (state != RunState.RUNNING) {
            throw new IllegalStateException("Backup " + id + " is " + state + " already");
        }
        state = how;
        endedAt = at;
    }
}
