package ru.mentorcentre.assessment.region;

import jakarta.persistence.Entity;
import java.util.List;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** What a regional assessment found in one municipality. */
@Entity
class RegionalShare extends TenantEntity {

    private Long regionalRunId;
    private int withResults;
    private ClassificationCounts counts;
    private Long publishedRunId;

    protected RegionalShare() {}

    RegionalShare(long municipalityId, long regionalRunId, List<SchoolResult> results) {
        super(municipalityId);
        this.regionalRunId = regionalRunId;
        counts = ClassificationCounts.of(results);
        withResults = (int) results.stream()
                .filter(result -> result.figures().current().resultsIndex() != null)
                .count();
    }

    /** Became this run of its municipality. */
    void publishAs(long run) {
        publishedRunId = run;
    }

    boolean isPublished() {
        return publishedRunId != null;
    }
}
