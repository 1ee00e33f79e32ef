package ru.mentorcentre.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.Tenant;

/** Works out drafts in the background, behind the wall of their municipality. */
@Component
class MatchingJobs {

    private static final Logger LOG = LoggerFactory.getLogger(MatchingJobs.class);
    private static final String BROKE = "Подбор прервался из-за ошибки, подробности в журнале программы";
    private static final long BETWEEN_SIGNS_NANOS = 300_000_000;

    private final Drafts drafts;
    private final InputReader reader;
    private final SettingsKeeping settings;
    private final PreparedGroups prepared;
    private final ApplicationEventPublisher events;
    private final TaskExecutor executor;

    MatchingJobs(
            Drafts drafts,
            InputReader reader,
            SettingsKeeping settings,
            PreparedGroups prepared,
            ApplicationEventPublisher events,
            TaskExecutor applicationTaskExecutor) {
        this.drafts = drafts;
        this.reader = reader;
        this.settings = settings;
        this.prepared = prepared;
        this.events = events;
        this.executor = applicationTaskExecutor;
    }

    /**
     * Starts a proposal for the current municipality and returns at once.
     *
     * @param again the draft whose decisions by hand are kept; {@code null} for none
     * @return the key of the draft
     * @throws MatchingBusy if one goes on
     */
    long start(Long again, Long by) {
        long id = drafts.start(settings.current(), fixed(again), by);
        events.publishEvent(new AuditEvent(AuditEvent.Action.RUN, "Подбор пар"));
        long municipality = Tenant.current();
        executor.execute(() -> Tenant.run(municipality, () -> carryOut(id)));
        return id;
    }

    /** As {@link #start}, and waits for the end. */
    long startAndWait(Long by) {
        long id = drafts.start(settings.current(), fixed(null), by);
        carryOut(id);
        return id;
    }

    /** What is fixed for the next proposal comes before what was decided in the former one. */
    private List<FixedGroup> fixed(Long again) {
        List<FixedGroup> fixed = new ArrayList<>(prepared.groups());
        if (again != null) {
            Set<Long> known = new HashSet<>();
            fixed.forEach(group -> known.addAll(group.requestIds()));
            drafts.decided(drafts.stored(again).getId()).stream()
                    .filter(group -> group.requestIds().stream().noneMatch(known::contains))
                    .forEach(fixed::add);
        }
        return fixed;
    }

    private void carryOut(long id) {
        try {
            MatchingDraft draft = drafts.stored(id);
            Gathered gathered = reader.read(draft.settings()).withFixed(draft.fixed());
            drafts.finish(id, gathered, Matcher.propose(gathered.input(), new Signs(id)));
        } catch (RuntimeException problem) {
            LOG.error("Draft {} broke", id, problem);
            giveUp(id);
        }
    }

    private void giveUp(long id) {
        try {
            drafts.fail(id, BROKE);
        } catch (RuntimeException problem) {
            LOG.warn("Draft {} cannot be marked now", id, problem);
        }
    }

    /** Tells how far the job is, not more often than somebody can look. */
    private final class Signs implements Progress {

        private final long id;
        private long last = System.nanoTime();

        Signs(long id) {
            this.id = id;
        }

        @Override
        public void at(int done, int of) {
            if (System.nanoTime() - last > BETWEEN_SIGNS_NANOS) {
                drafts.progress(id, done, of);
                last = System.nanoTime();
            }
        }
    }
}
