package ru.mentorcentre.assessment.run;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.assessment.rules.ClassificationBasis;
import ru.mentorcentre.assessment.rules.ClassificationResult;
import ru.mentorcentre.assessment.rules.Thresholds;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A run of the classification (прогон): a snapshot that only an approval is ever added to, or taken back from. */
@Entity
public class ClassificationRun extends TenantEntity {

    private int year;
    private int number;
    private UUID formToken;
    private Instant madeAt;
    private Long madeById;

    @Formula("coalesce(account_name(made_by_id), 'программа')")
    private String madeBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssessmentRules rules;

    @JdbcTypeCode(SqlTypes.JSON)
    private Thresholds thresholds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> warnings;

    private boolean regional;
    private ClassificationCounts counts;
    private Instant approvedAt;
    private Long approvedById;

    @Formula("account_name(approved_by_id)")
    private String approvedBy;

    protected ClassificationRun() {}

    ClassificationRun(int number, UUID formToken, ClassificationResult result, ChangeStamp signature) {
        this.number = number;
        this.formToken = formToken;
        year = result.basis().year();
        rules = result.basis().rules();
        thresholds = result.basis().thresholds();
        warnings = result.warnings();
        madeAt = signature.at();
        madeById = signature.by();
        counts = ClassificationCounts.of(result.schools());
    }

    /** A run that came from a regional assessment: its thresholds are those of the region. */
    public static ClassificationRun regional(int number, ClassificationResult result, ChangeStamp signature) {
        ClassificationRun run = new ClassificationRun(number, null, result, signature);
        run.regional = true;
        return run;
    }

    /** Signs the run off; the database refuses a second signature. */
    void approve(Long by, Instant at) {
        approvedById = by;
        approvedAt = at;
    }

    void revokeApproval() {
        approvedById = null;
        approvedAt = null;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    Long approvedById() {
        return approvedById;
    }

    boolean isApproved() {
        return approvedAt != null;
    }

    public int year() {
        return year;
    }

    int number() {
        return number;
    }

    /** All that is needed to explain any of its results again. */
    public ClassificationBasis basis() {
        return new ClassificationBasis(year, rules, thresholds);
    }

    public RunView view() {
        return new RunView(
                getId(), year, number, madeAt, madeBy, basis(), warnings, counts, approvedAt, approvedBy, regional);
    }
}
