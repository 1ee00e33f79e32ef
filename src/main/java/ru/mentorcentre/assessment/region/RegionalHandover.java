package ru.mentorcentre.assessment.region;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.shared.job.JobEnd;
import ru.mentorcentre.shared.job.JobKey;
import ru.mentorcentre.shared.job.JobKind;
import ru.mentorcentre.shared.job.JobReport;
import ru.mentorcentre.shared.persistence.Tenant;

/** Publishes a regional assessment in the background, a municipality after the other. */
@Component
class RegionalHandover implements JobKind {

    private final RegionalRuns runs;
    private final RegionalPublication publication;
    private final RegionalShareRepository shares;

    RegionalHandover(RegionalRuns runs, RegionalPublication publication, RegionalShareRepository shares) {
        this.runs = runs;
        this.publication = publication;
        this.shares = shares;
    }

    @Override
    public String name() {
        return "regional-publication";
    }

    @Override
    public void carryOut(long id, JobReport report) {
        RegionalView found = runs.view(id);
        Long by = runs.publisher(id);
        List<Long> municipalities = shares.unpublished(id);
        int done = found.total() - municipalities.size();
        for (long municipality : municipalities) {
            ChangeStamp signature = new ChangeStamp(by, runs.now(), null);
            Tenant.run(municipality, () -> publication.handOver(id, found.basis(), found.warnings(), signature));
            done++;
            report.at(Math.max(0, done), found.total());
        }
        runs.change(id, RegionalState.PUBLISHING, run -> run.publish(runs.now()));
    }

    @Override
    public void giveUp(long id, JobEnd end) {
        String why = end == JobEnd.DIED ? RegionalJobs.DIED : RegionalJobs.BROKE;
        runs.giveUp(id, RegionalState.PUBLISHING, run -> run.stopPublishing(why));
    }

    @Override
    public List<JobKey> goingOn() {
        return runs.inState(RegionalState.PUBLISHING);
    }
}
