package ru.mentorcentre.assessment.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.assessment.rules.ClassificationBasis;
import ru.mentorcentre.assessment.rules.ClassificationResult;
import ru.mentorcentre.assessment.rules.Thresholds;
import ru.mentorcentre.profile.AssessmentRules;

/**
 * An assessment of all schools of a region as one population (региональная оценка). It stands above the wall: only the
 * root scope reaches it.
 */
@Entity
public class RegionalRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private int version;

    private String region;
    private int year;

    @Enumerated(EnumType.STRING)
    private RegionalState state;

    private Instant startedAt;
    private Long startedById;

    @Formula("coalesce(account_name(started_by_id), 'программа')")
    private String startedBy;

    private int total;
    private String problem;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssessmentRules rules;

    @JdbcTypeCode(SqlTypes.JSON)
    private Thresholds thresholds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> warnings;

    private Instant finishedAt;
    private Instant publishedAt;
    private Long publishedById;

    @Formula("account_name(published_by_id)")
    private String publishedBy;

    protected RegionalRun() {}

    RegionalRun(RegionalRunRequest order, int municipalities, Long by, Instant at) {
        region = order.region();
        year = order.year();
        rules = order.rules();
        state = RegionalState.RUNNING;
        startedAt = at;
        startedById = by;
        total = municipalities;
    }

    /** The results are stored. */
    void finish(ClassificationResult result, Instant at) {
        thresholds = result.basis().thresholds();
        warnings = result.warnings();
        state = RegionalState.DONE;
        finishedAt = at;
    }

    /** Did not come to its end; nothing of it is kept but this. */
    void fail(String why, Instant at) {
        state = RegionalState.FAILED;
        problem = why;
        finishedAt = at;
    }

    /** The results go out to the municipalities, or go on after an interruption. */
    void startPublishing(Long by) {
        state = RegionalState.PUBLISHING;
        publishedById = by;
        problem = null;
    }

    /** Every municipality has its own. */
    void publish(Instant at) {
        state = RegionalState.PUBLISHED;
        publishedAt = at;
    }

    /** The job of publishing died; what is out stays out, the rest can follow. */
    public void stopPublishing(String why) {
        state = RegionalState.DONE;
        problem = why;
    }

    Long id() {
        return id;
    }

    RegionalState state() {
        return state;
    }

    RegionalRunRequest order() {
        return new RegionalRunRequest(region, year, rules);
    }

    ClassificationBasis basis() {
        return new ClassificationBasis(year, rules, thresholds);
    }

    List<String> warnings() {
        return warnings;
    }

    Long publishedById() {
        return publishedById;
    }

    String publishedBy() {
        return publishedBy;
    }

    RegionalView view() {
        return new RegionalView(
                id,
                region,
                year,
                state,
                startedAt,
                startedBy,
                total,
                problem,
                thresholds == null ? null : basis(),
                warnings == null ? List.of() : warnings,
                publishedAt,
                publishedBy);
    }
}
