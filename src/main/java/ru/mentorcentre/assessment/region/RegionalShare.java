package ru.mentorcentre.assessment.region;

import jakarta.persistence.Entity;
import java.util.List;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** What a regional assessment found in one municipality. */
@Entity
class RegionalShare extends TenantEntity {

    private Long regionalRunId;
    private int schools;
    private int withResults;
    private int effective;
    private int resilient;
    private int ineffective;
    private int struggling;
    private int typeUndefined;
    private int instability;
    private int examDivergence;
    private int partTimeStudy;
    private int advancedBelowMean;
    private int stableHigh;
    private int stableLow;
    private Long publishedRunId;

    protected RegionalShare() {}

    RegionalShare(long municipalityId, long regionalRunId, List<SchoolResult> results) {
        super(municipalityId);
        this.regionalRunId = regionalRunId;
        ClassificationCounts counts = ClassificationCounts.of(results);
        schools = counts.schools();
        withResults = (int) results.stream()
                .filter(result -> result.figures().current().resultsIndex() != null)
                .count();
        effective = counts.of(SchoolType.EFFECTIVE);
        resilient = counts.of(SchoolType.RESILIENT);
        ineffective = counts.of(SchoolType.INEFFECTIVE);
        struggling = counts.of(SchoolType.STRUGGLING);
        typeUndefined = counts.of(SchoolType.UNDEFINED);
        instability = counts.of(RiskZone.INSTABILITY);
        examDivergence = counts.of(RiskZone.EXAM_DIVERGENCE);
        partTimeStudy = counts.of(RiskZone.PART_TIME_STUDY);
        advancedBelowMean = counts.of(RiskZone.ADVANCED_BELOW_MEAN);
        stableHigh = counts.stableHigh();
        stableLow = counts.stableLow();
    }

    /** Became this run of its municipality. */
    void publishAs(long run) {
        publishedRunId = run;
    }

    boolean isPublished() {
        return publishedRunId != null;
    }
}
