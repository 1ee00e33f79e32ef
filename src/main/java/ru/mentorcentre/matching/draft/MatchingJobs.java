package ru.mentorcentre.matching.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.matching.preparation.MatchingInputReader;
import ru.mentorcentre.matching.preparation.MatchingSettingsStore;
import ru.mentorcentre.matching.preparation.PreparedGroups;
import ru.mentorcentre.matching.preparation.VersionedInput;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.solver.Matcher;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.job.JobEnd;
import ru.mentorcentre.shared.job.JobKey;
import ru.mentorcentre.shared.job.JobKind;
import ru.mentorcentre.shared.job.JobProgress;
import ru.mentorcentre.shared.job.JobReport;
import ru.mentorcentre.shared.job.Jobs;
import ru.mentorcentre.shared.persistence.Tenant;

/** Works out drafts in the background, behind the wall of their municipality. */
@Component
public class MatchingJobs implements JobKind {

    static final String DIED = "Программа остановилась посреди подбора";

    private static final String BROKE = "Подбор прервался из-за ошибки, подробности в журнале программы";

    private final Drafts drafts;
    private final MatchingInputReader reader;
    private final MatchingSettingsStore settings;
    private final PreparedGroups prepared;
    private final ApplicationEventPublisher events;
    private final Jobs jobs;

    MatchingJobs(
            Drafts drafts,
            MatchingInputReader reader,
            MatchingSettingsStore settings,
            PreparedGroups prepared,
            ApplicationEventPublisher events,
            Jobs jobs) {
        this.drafts = drafts;
        this.reader = reader;
        this.settings = settings;
        this.prepared = prepared;
        this.events = events;
        this.jobs = jobs;
    }

    /**
     * Starts a proposal for the current municipality and returns at once.
     *
     * @param again the draft whose decisions by hand are kept; {@code null} for none
     * @return the key of the draft
     * @throws MatchingInProgress if one goes on
     */
    @Transactional
    public long start(Long again, Long by) {
        long id = drafts.start(settings.current(), fixed(again), by);
        jobs.start(this, key(id));
        events.publishEvent(new AuditEvent(AuditEvent.Action.RUN, "Подбор пар"));
        return id;
    }

    /** Waits until the draft is there, or was given up. */
    public void await(long id) {
        jobs.await(this, key(id));
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

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public void carryOut(long id, JobReport report) {
        MatchingDraft draft = drafts.stored(id);
        VersionedInput gathered = reader.read(draft.settings()).withFixed(draft.fixed());
        drafts.finish(id, gathered, Matcher.propose(gathered.input(), report::at));
    }

    @Override
    public void giveUp(long id, JobEnd end) {
        drafts.fail(id, end == JobEnd.DIED ? DIED : BROKE);
    }

    @Override
    public List<JobKey> goingOn() {
        return drafts.goingOn();
    }

    /** How far a draft is. */
    JobProgress progress(long id) {
        return jobs.progress(this, key(id)).orElse(JobProgress.BEGINNING);
    }

    private static JobKey key(long id) {
        return new JobKey(Tenant.current(), id);
    }
}
