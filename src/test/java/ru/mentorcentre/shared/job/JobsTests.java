package ru.mentorcentre.shared.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.shared.persistence.Tenant;

/** Background work on several instances, each with an engine of its own: once, and given up when it cannot be done. */
@IntegrationTest
class JobsTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final Kind kind = new Kind();
    private final Queue<JobEngine> engines = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        engines.forEach(JobEngine::stop);
        database.sql("delete from background_job where task_name = ? or task_name like ?")
                .params(kind.name(), kind.name() + "-%")
                .update();
    }

    @Test
    void eachKeyIsDoneOnceHoweverManyInstancesThereAre() {
        List<JobKey> keys =
                LongStream.rangeClosed(1, 30).mapToObj(id -> new JobKey(7, id)).toList();
        assertThat(keys).allMatch(key -> jobs.start(kind, key));
        assertThat(keys).noneMatch(key -> jobs.start(kind, key));
        Stream.of(1, 2, 3).parallel().forEach(instance -> engine());

        keys.forEach(key -> jobs.await(kind, key));

        assertThat(kind.done).hasSize(30).doesNotHaveDuplicates().allMatch(text -> text.startsWith("7/"));
        assertThat(kind.ends).isEmpty();
        assertThat(jobs.start(kind, keys.get(0)))
                .as("done, so it may be ordered again")
                .isTrue();
    }

    @Test
    void anOrderIsPartOfItsTransaction() {
        engine();
        JobKey key = new JobKey(Tenant.ROOT, 1);
        transaction.executeWithoutResult(status -> {
            jobs.start(kind, key);
            status.setRollbackOnly();
        });
        assertThat(jobs.progress(kind, key)).isEmpty();
        transaction.executeWithoutResult(status -> jobs.start(kind, key));
        jobs.await(kind, key);
        assertThat(kind.done).containsExactly("0/1");
    }

    @Test
    void whatFailsIsTriedAgainAndThenGivenUp() {
        engine();
        kind.failing = true;
        JobKey key = new JobKey(Tenant.ROOT, 1);
        jobs.start(kind, key);
        await().until(() -> failures() == 1);
        assertThat(kind.ends).isEmpty();

        database.sql("update background_job set execution_time = now() where task_name = ?")
                .param(kind.name())
                .update();
        jobs.await(kind, key);

        assertThat(kind.ends).containsExactly("1 BROKEN");
        assertThat(kind.done).hasSize(2);
    }

    @Test
    void whatDiedIsNoticed() {
        engine();
        database.sql("""
                        insert into background_job (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, version, consecutive_failures)
                        values (?, '0/5', now(), true, 'gone', now() - interval '5 minutes', 1, 1)
                        """).param(kind.name()).update();
        jobs.await(kind, new JobKey(Tenant.ROOT, 5));
        assertThat(kind.ends).containsExactly("5 DIED");
    }

    @Test
    void whatNobodyKnowsOfIsGivenUpAtTheStart() {
        kind.goingOn = List.of(new JobKey(Tenant.ROOT, 3), new JobKey(Tenant.ROOT, 4));
        jobs.start(kind, new JobKey(Tenant.ROOT, 4));
        engine();
        assertThat(kind.ends).containsExactly("3 DIED");
    }

    @Test
    void progressIsSeenAndWorkThatWasGivenUpStops() throws Exception {
        engine();
        JobKey key = new JobKey(Tenant.ROOT, 1);
        kind.hold = new CountDownLatch(1);
        jobs.start(kind, key);
        await().until(() -> jobs.progress(kind, key).equals(Optional.of(new JobProgress(3, 8))));

        database.sql("delete from background_job where task_name = ?")
                .param(kind.name())
                .update();
        kind.hold.countDown();

        assertThat(kind.stopped.get()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRoundIsMadeByOneInstanceAtATime() {
        AtomicInteger rounds = new AtomicInteger();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        RecurringJob round = RecurringJob.every(Duration.ofMillis(50), kind.name() + "-round", () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            assertThat(Tenant.current()).isEqualTo(Tenant.ROOT);
            now.decrementAndGet();
            if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("the first round fails");
            }
        });
        engine(round);
        engine(round);
        await().until(() -> rounds.get() >= 3);
        assertThat(most).hasValue(1);
    }

    @Test
    void signsOfLifeThatFailAreGivenAgain() {
        AtomicInteger failing = new AtomicInteger();
        engine(new DelegatingDataSource(dataSource) {
            @Override
            public Connection getConnection() throws SQLException {
                if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    throw new SQLException("The database is away");
                }
                return super.getConnection();
            }
        });
        JobKey key = new JobKey(Tenant.ROOT, 1);
        kind.hold = new CountDownLatch(1);
        jobs.start(kind, key);
        await().until(() -> jobs.progress(kind, key).equals(Optional.of(new JobProgress(3, 8))));

        failing.set(6);
        await().until(() -> failing.get() == 0);
        Instant missed = lastSign();

        await().until(() -> lastSign().isAfter(missed.plusSeconds(2)));
        assertThat(kind.ends).isEmpty();
        kind.hold.countDown();
        jobs.await(kind, key);
    }

    @Test
    void roundsThatHangKeepNoOtherWorkWaiting() {
        CountDownLatch hanging = new CountDownLatch(1);
        engine(hangs("letters", hanging), hangs("message-letters", hanging));
        JobKey key = new JobKey(Tenant.ROOT, 1);
        jobs.start(kind, key);
        jobs.await(kind, key);
        assertThat(kind.done).containsExactly("0/1");
        hanging.countDown();
    }

    private RecurringJob hangs(String name, CountDownLatch hanging) {
        return RecurringJob.every(Duration.ofMillis(1), kind.name() + "-" + name, () -> {
            try {
                hanging.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Instant lastSign() {
        return database.sql("select last_heartbeat from background_job where task_name = ? and picked")
                .param(kind.name())
                .query(Instant.class)
                .single();
    }

    private void engine(RecurringJob... recurring) {
        engine(dataSource, recurring);
    }

    private void engine(DataSource source, RecurringJob... recurring) {
        JobEngine engine = new JobEngine(source, List.of(kind), List.of(recurring), jobs, Duration.ofSeconds(1), clock);
        engines.add(engine);
        engine.start();
    }

    private int failures() {
        return database.sql("select coalesce(max(consecutive_failures), 0) from background_job where task_name = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }

    /** Writes down what happens to it; tried twice. */
    private static final class Kind implements JobKind {

        private final String name = "test-" + COUNT.incrementAndGet();
        private final Queue<String> done = new ConcurrentLinkedQueue<>();
        private final Queue<String> ends = new ConcurrentLinkedQueue<>();
        private final CompletableFuture<Exception> stopped = new CompletableFuture<>();
        private volatile boolean failing;
        private volatile CountDownLatch hold;
        private volatile List<JobKey> goingOn = List.of();

        @Override
        public String name() {
            return name;
        }

        @Override
        public void carryOut(long id, JobReport report) {
            done.add(Tenant.current() + "/" + id);
            if (failing) {
                throw new IllegalStateException("as it should");
            }
            if (hold != null) {
                report.at(3, 8);
                try {
                    hold.await();
                    report.at(0, 0);
                } catch (InterruptedException | IllegalStateException stop) {
                    stopped.complete(stop);
                }
            }
        }

        @Override
        public void giveUp(long id, JobEnd end) {
            ends.add(id + " " + end);
        }

        @Override
        public List<JobKey> goingOn() {
            return goingOn;
        }

        @Override
        public int attempts() {
            return 2;
        }
    }
}
