package ru.mentorcentre.assessment.region;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.job.JobEnd;
import ru.mentorcentre.shared.job.JobKey;
import ru.mentorcentre.shared.job.JobKind;
import ru.mentorcentre.shared.job.JobProgress;
import ru.mentorcentre.shared.job.JobReport;
import ru.mentorcentre.shared.job.Jobs;
import ru.mentorcentre.shared.persistence.Tenant;

/** Works out regional assessments in the background. */
@Component
public class RegionalJobs implements JobKind {

    static final String BROKE = "Работа прервалась из-за ошибки, подробности в журнале программы";
    static final String DIED = "Программа остановилась посреди работы";

    private final RegionalRuns runs;
    private final RegionalCalculation calculation;
    private final RegionalHandover handover;
    private final Jobs jobs;

    RegionalJobs(RegionalRuns runs, RegionalCalculation calculation, RegionalHandover handover, Jobs jobs) {
        this.runs = runs;
        this.calculation = calculation;
        this.handover = handover;
        this.jobs = jobs;
    }

    /**
     * Starts an assessment and returns at once.
     *
     * @return its key
     * @throws RegionalRunInProgress if one of the same region and year goes on
     */
    @Transactional
    public long start(RegionalRunRequest order, Long by) {
        long id = runs.start(order, calculation.of(order.region()).size(), by);
        jobs.start(this, key(id));
        return id;
    }

    /**
     * Starts handing the results over and returns at once; a second press does nothing.
     *
     * @throws RegionalRunInProgress if the same region and year is being assessed or published
     */
    @Transactional
    public void publish(long id, Long by) {
        if (runs.startPublishing(id, by) && !jobs.start(handover, key(id))) {
            // the former attempt is just being put away
            throw new RegionalRunInProgress(runs.order(id));
        }
    }

    /** How many municipalities are done. */
    JobProgress progress(RegionalView run) {
        JobKind kind = run.state() == RegionalState.PUBLISHING ? handover : this;
        return jobs.progress(kind, key(run.id())).orElse(JobProgress.BEGINNING);
    }

    private static JobKey key(long id) {
        return new JobKey(Tenant.ROOT, id);
    }

    @Override
    public String name() {
        return "regional-assessment";
    }

    @Override
    public void carryOut(long id, JobReport report) {
        calculation.carryOut(id, report);
    }

    @Override
    public void giveUp(long id, JobEnd end) {
        String why = end == JobEnd.DIED ? DIED : BROKE;
        runs.giveUp(id, RegionalState.RUNNING, run -> run.fail(why, runs.now()));
    }

    @Override
    public List<JobKey> goingOn() {
        return runs.inState(RegionalState.RUNNING);
    }
}
