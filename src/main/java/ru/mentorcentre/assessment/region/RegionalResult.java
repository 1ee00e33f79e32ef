package ru.mentorcentre.assessment.region;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.assessment.run.RunSchool;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** One school in a regional assessment, kept whole until it is published. Written and read in large batches. */
@Entity
@Immutable
class RegionalResult extends TenantEntity {

    private Long regionalRunId;
    private Long schoolId;
    private String schoolCode;
    private String schoolName;
    private boolean resultsComputed;

    @JdbcTypeCode(SqlTypes.JSON)
    private SchoolResult result;

    protected RegionalResult() {}

    RegionalResult(long municipalityId, long regionalRunId, RunSchool school, SchoolResult result) {
        super(municipalityId);
        this.regionalRunId = regionalRunId;
        this.schoolId = school.id();
        this.schoolCode = school.code();
        this.schoolName = school.name();
        this.resultsComputed = school.resultsComputed();
        this.result = result;
    }

    RunSchool school() {
        return new RunSchool(schoolId, schoolCode, schoolName, resultsComputed);
    }

    SchoolResult result() {
        return result;
    }
}
