package ru.mentorcentre.shared.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Service;

/** Background work: starts it, and knows how far it is. {@link JobEngine} does it. */
@Service
public class Jobs {

    static final String TABLE = "background_job";

    /** What this instance is called in the table. */
    static final String INSTANCE = UUID.randomUUID().toString();

    private static final long BETWEEN_REPORTS_NANOS = 300_000_000;
    private static final long BETWEEN_LOOKS_MILLIS = 50;
    private static final int MANY_FAILURES = 3;

    private final SchedulerClient scheduler;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Jobs(DataSource dataSource, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        // an order for work is part of the transaction that gives it
        scheduler = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(TABLE)
                .build();
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Orders work and returns at once; it begins when the current transaction is committed.
     *
     * @return whether it was ordered: not when the same is waiting or being done
     */
    public boolean start(JobKind kind, JobKey key) {
        boolean ordered =
                scheduler.scheduleIfNotExists(new TaskInstance<Void>(kind.name(), key.text()), clock.instant());
        events.publishEvent(new Ordered());
        return ordered;
    }

    /** How far it is; empty when it is neither waiting nor being done. */
    public Optional<JobProgress> progress(JobKind kind, JobKey key) {
        return progress(kind.name(), key.text(), "true");
    }

    /** How far a round of recurring work is; empty while it has said nothing, and between the rounds. */
    public Optional<JobProgress> progress(String recurring) {
        return progress(recurring, RecurringTask.INSTANCE, "picked and steps > 0");
    }

    private Optional<JobProgress> progress(String kind, String key, String condition) {
        return database.sql(
                        "select done, steps as of from background_job where task_name = ? and task_instance = ? and "
                                + condition)
                .params(kind, key)
                .query(JobProgress.class)
                .optional();
    }

    /** Waits until it was done or given up; outside a transaction, which would hide the end. */
    public void await(JobKind kind, JobKey key) {
        try {
            while (progress(kind, key).isPresent()) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped waiting for " + kind.name(), stop);
        }
    }

    /** Puts an overdue round off: a program that has just started is not to begin with it. */
    void leaveInPeace(String recurring, Instant until) {
        database.sql("""
                        update background_job set execution_time = greatest(execution_time, ?)
                        where task_name = ? and not picked""").params(Timestamp.from(until), recurring).update();
    }

    /** Whether this instance does it, rather than another that thought this one dead. */
    boolean isHeldHere(String kind, String key) {
        return database.sql("""
                        select count(*) > 0 from background_job
                        where task_name = ? and task_instance = ? and picked_by = ?""")
                .params(kind, key, INSTANCE)
                .query(Boolean.class)
                .single();
    }

    /** Names of recurring work that has failed some times in succession. */
    public List<String> failing() {
        return database.sql("select task_name from background_job where consecutive_failures >= ? order by task_name")
                .param(MANY_FAILURES)
                .query(String.class)
                .list();
    }

    /** A report of this work on this instance, written down no more often than somebody can look. */
    JobReport report(String kind, String key) {
        return new JobReport() {
            private long last = System.nanoTime() - BETWEEN_REPORTS_NANOS;

            @Override
            public void at(int done, int of) {
                if (of > 0 && System.nanoTime() - last < BETWEEN_REPORTS_NANOS) {
                    return;
                }
                last = System.nanoTime();
                int known =
                        database.sql("""
                                update background_job set done = ?, steps = ?
                                where task_name = ? and task_instance = ? and picked_by = ?
                                """).params(done, of, kind, key, INSTANCE).update();
                if (known == 0) {
                    throw new IllegalStateException("Given up: " + kind + " " + key);
                }
            }
        };
    }

    /** Work was ordered. */
    record Ordered() {}
}
