package ru.mentorcentre.assessment.region;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.job.JobKey;

/** Keeps the state of regional assessments; works in the root scope, each method in a transaction of its own. */
@Service
@Transactional
public class RegionalRuns {

    private final RegionalRunRepository runs;
    private final RegionalShareRepository shares;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegionalRuns(
            RegionalRunRepository runs, RegionalShareRepository shares, ApplicationEventPublisher events, Clock clock) {
        this.runs = runs;
        this.shares = shares;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a new assessment.
     *
     * @throws RegionalRunInProgress if one of the same region and year goes on; the database decides
     */
    public long start(RegionalRunRequest order, int municipalities, Long by) {
        try {
            long id = runs.saveAndFlush(new RegionalRun(order, municipalities, by, clock.instant()))
                    .id();
            report(AuditEvent.Action.RUN, order, "запущена");
            return id;
        } catch (DataIntegrityViolationException goesOn) {
            throw new RegionalRunInProgress(order);
        }
    }

    /**
     * Lets the results go out, or the rest of them after an interruption.
     *
     * @return whether there is anything to do: a second press finds the work going on or done
     */
    public boolean startPublishing(long id, Long by) {
        RegionalRun run = runs.lock(id).orElseThrow(NotFound.of("Региональная оценка", id));
        if (run.state() != RegionalState.DONE) {
            return false;
        }
        run.startPublishing(by);
        try {
            runs.saveAndFlush(run);
        } catch (DataIntegrityViolationException goesOn) {
            throw new RegionalRunInProgress(run.order());
        }
        report(AuditEvent.Action.APPROVAL, run.order(), "публикуется");
        return true;
    }

    private void report(AuditEvent.Action action, RegionalRunRequest order, String what) {
        events.publishEvent(new AuditEvent(
                action, "Региональная оценка за %d год, %s: %s".formatted(order.year(), order.region(), what)));
    }

    /** Changes a run that is in the given state, and leaves another alone: it was given up, or has ended. */
    void giveUp(long id, RegionalState expected, Consumer<RegionalRun> change) {
        RegionalRun run = runs.lock(id).orElseThrow();
        if (run.state() == expected) {
            change.accept(run);
        }
    }

    /** Changes a run that is in the given state, and refuses when it is not. */
    public void change(long id, RegionalState expected, Consumer<RegionalRun> change) {
        RegionalRun run = runs.lock(id).orElseThrow();
        if (run.state() != expected) {
            throw new IllegalStateException("Regional run " + id + " is " + run.state());
        }
        change.accept(run);
    }

    Instant now() {
        return clock.instant();
    }

    @Transactional(readOnly = true)
    List<JobKey> inState(RegionalState state) {
        return runs.inState(state);
    }

    @Transactional(readOnly = true)
    RegionalRunRequest order(long id) {
        return runs.findById(id).orElseThrow().order();
    }

    /** Who publishes it. */
    @Transactional(readOnly = true)
    Long publisher(long id) {
        return runs.findById(id).orElseThrow().publishedById();
    }

    @Transactional(readOnly = true)
    public RegionalView view(long id) {
        return runs.findById(id).map(RegionalRun::view).orElseThrow(NotFound.of("Региональная оценка", id));
    }

    @Transactional(readOnly = true)
    List<RegionalShareRow> shares(long id) {
        return shares.rows(id);
    }

    @Transactional(readOnly = true)
    List<RegionalView> latest() {
        return runs.findTop10ByOrderByStartedAtDesc().stream()
                .map(RegionalRun::view)
                .toList();
    }
}
