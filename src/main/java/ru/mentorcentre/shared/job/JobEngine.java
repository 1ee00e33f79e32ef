package ru.mentorcentre.shared.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * Does all background work, with db-scheduler: one instance takes a job by a row in the database and gives signs of life
 * while it works; one that dies is noticed by the others.
 */
@Component
class JobEngine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobEngine.class);
    private static final int HANDS = 5;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final DataSource database;
    private final List<JobKind> kinds;
    private final List<RecurringJob> recurring;
    private final Jobs jobs;
    private final Duration heartbeat;
    private final Clock clock;
    private volatile Scheduler scheduler;

    JobEngine(
            DataSource database,
            List<JobKind> kinds,
            List<RecurringJob> recurring,
            Jobs jobs,
            @Value("${mentorcentre.heartbeat}") Duration heartbeat,
            Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.recurring = recurring;
        this.jobs = jobs;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    @Override
    public void start() {
        kinds.forEach(this::giveUpUnknown);
        recurring.stream()
                .filter(job -> job.first() != null)
                .forEach(job -> jobs.leaveInPeace(job.name(), clock.instant().plus(job.first())));
        List<Task<?>> known = kinds.stream().<Task<?>>map(this::task).toList();
        scheduler = Scheduler.create(database, known)
                .startTasks(recurring.stream().map(this::task).toList())
                .tableName(Jobs.TABLE)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(Jobs.INSTANCE))
                .threads(HANDS)
                .pollingInterval(LOOK)
                .heartbeatInterval(heartbeat)
                .shutdownMaxWait(FAREWELL)
                .build();
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    /** What was ordered begins at once, not at the next look. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(Jobs.Ordered event) {
        if (isRunning()) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** A database that was restored, moved or updated may tell of work that nobody does. */
    private void giveUpUnknown(JobKind kind) {
        for (JobKey key : Tenant.call(Tenant.ROOT, kind::goingOn)) {
            if (jobs.progress(kind, key).isEmpty()) {
                giveUp(kind, key, JobEnd.DIED);
            }
        }
    }

    private static void giveUp(JobKind kind, JobKey key, JobEnd end) {
        LOG.error("Given up: {} {}, {}", kind.name(), key, end);
        Tenant.run(key.municipality(), () -> kind.giveUp(key.id(), end));
    }

    private OneTimeTask<Void> task(JobKind kind) {
        return Tasks.oneTime(kind.name())
                .onFailure((attempt, work) -> tryAgainOrGiveUp(kind, attempt, work, JobEnd.BROKEN))
                .onDeadExecution((attempt, work) -> tryAgainOrGiveUp(kind, attempt, work, JobEnd.DIED))
                .execute((work, context) -> {
                    JobKey key = JobKey.of(work.getId());
                    JobReport report = jobs.report(work.getTaskName(), work.getId());
                    Tenant.run(key.municipality(), () -> kind.carryOut(key.id(), report));
                });
    }

    private void tryAgainOrGiveUp(JobKind kind, ExecutionComplete attempt, ExecutionOperations<Void> work, JobEnd end) {
        TaskInstance<?> instance = attempt.getExecution().taskInstance;
        if (attempt.getExecution().consecutiveFailures + 1 < kind.attempts()) {
            work.reschedule(attempt, clock.instant().plus(RETRY));
        } else if (end == JobEnd.DIED || jobs.isHeldHere(instance.getTaskName(), instance.getId())) {
            giveUp(kind, JobKey.of(instance.getId()), end);
            work.remove();
        }
        // otherwise this instance was thought dead, and the row is a later order's
    }

    private RecurringTask<Void> task(RecurringJob job) {
        Schedule schedule = job.pause() == null
                ? Schedules.daily(clock.getZone(), job.at())
                : new AfterPause(job.pause(), job.first());
        return Tasks.recurring(job.name(), schedule)
                .execute((work, context) -> Tenant.run(
                        Tenant.ROOT, () -> job.work().accept(jobs.report(work.getTaskName(), work.getId()))));
    }

    /** As db-scheduler's fixed delay, but with a first delay of its own. */
    private record AfterPause(Duration pause, Duration first) implements Schedule {

        @Override
        public Instant getNextExecutionTime(ExecutionComplete last) {
            return last.getTimeDone().plus(pause);
        }

        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return now.plus(first);
        }

        @Override
        public boolean isDeterministic() {
            return false;
        }
    }
}
