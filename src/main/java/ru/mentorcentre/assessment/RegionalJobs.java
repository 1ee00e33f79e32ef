package ru.mentorcentre.assessment;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Tenant;

/** Does the long work of regional assessments in the background; each job states its scope. */
@Component
class RegionalJobs {

    private static final Logger LOG = LoggerFactory.getLogger(RegionalJobs.class);
    private static final String BROKE = "Работа прервалась из-за ошибки, подробности в журнале программы";

    private final RegionalRuns runs;
    private final RegionalCalculation calculation;
    private final RegionalPublication publication;
    private final RegionalShareRepository shares;
    private final TaskExecutor executor;

    RegionalJobs(
            RegionalRuns runs,
            RegionalCalculation calculation,
            RegionalPublication publication,
            RegionalShareRepository shares,
            TaskExecutor applicationTaskExecutor) {
        this.runs = runs;
        this.calculation = calculation;
        this.publication = publication;
        this.shares = shares;
        this.executor = applicationTaskExecutor;
    }

    /**
     * Starts an assessment and returns at once.
     *
     * @return its key
     * @throws RegionalBusy if one of the same region and year goes on
     */
    long start(RegionalOrder order, Long by) {
        long id = runs.start(order, calculation.of(order.region()).size(), by);
        executor.execute(() -> Tenant.run(Tenant.ROOT, () -> calculate(id)));
        return id;
    }

    /**
     * Starts handing the results over and returns at once; a second press does nothing.
     *
     * @throws RegionalBusy if the same region and year is being assessed or published
     */
    void publish(long id, Long by) {
        if (runs.startPublishing(id, by)) {
            executor.execute(() -> Tenant.run(Tenant.ROOT, () -> handOver(id, by)));
        }
    }

    private void calculate(long id) {
        try (HeartBeat beat = new HeartBeat(() -> runs.beat(id))) {
            calculation.carryOut(id);
        } catch (RuntimeException problem) {
            LOG.error("Regional run {} broke", id, problem);
            giveUp(id, RegionalState.RUNNING, run -> run.fail(BROKE, runs.now()));
        }
    }

    private void handOver(long id, Long by) {
        try (HeartBeat beat = new HeartBeat(() -> runs.beat(id))) {
            RegionalView found = runs.view(id);
            List<Long> municipalities = shares.unpublished(id);
            int done = found.total() - municipalities.size();
            for (long municipality : municipalities) {
                Signature signature = new Signature(by, runs.now(), null);
                Tenant.run(municipality, () -> publication.handOver(id, found.basis(), found.warnings(), signature));
                done++;
                runs.progress(id, Math.max(0, done));
            }
            runs.change(id, RegionalState.PUBLISHING, run -> run.publish(runs.now()));
        } catch (RuntimeException problem) {
            LOG.error("Publishing of regional run {} broke", id, problem);
            giveUp(id, RegionalState.PUBLISHING, run -> run.stopPublishing(BROKE));
        }
    }

    private void giveUp(long id, RegionalState expected, Consumer<RegionalRun> change) {
        try {
            runs.change(id, expected, change);
        } catch (RuntimeException problem) {
            LOG.warn("Regional run {} was given up before, or cannot be marked now", id, problem);
        }
    }
}
