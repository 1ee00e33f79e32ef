package ru.mentorcentre.results.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.results.disclosure.BreakdownLevel;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.survey.AnswerSheet;

/** The results of a confidential survey were counted: of whose answers, and in what detail. Happens once. */
@Entity
class ResultRelease extends TenantEntity {

    private Long campaignId;
    private boolean confidential = true;

    @Enumerated(EnumType.STRING)
    private BreakdownLevel detail;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> responses;

    @Enumerated(EnumType.STRING)
    private ReleasePopulation population;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Long, Integer> aside;

    private Long madeById;

    @Formula("coalesce(account_name(made_by_id), 'программа')")
    private String madeBy;

    private LocalDate madeOn;

    protected ResultRelease() {}

    ResultRelease(
            long campaignId,
            BreakdownLevel detail,
            ReleasePopulation population,
            List<AnswerSheet> counted,
            Map<Long, Integer> aside,
            Long madeBy,
            LocalDate today) {
        this.campaignId = campaignId;
        this.detail = detail;
        this.population = population;
        responses = counted.stream().map(one -> one.id().toString()).sorted().toList();
        this.aside = aside;
        this.madeById = madeBy;
        this.madeOn = today;
    }

    boolean isConfidential() {
        return confidential;
    }

    long campaignId() {
        return campaignId;
    }

    BreakdownLevel detail() {
        return detail;
    }

    Set<UUID> responses() {
        return responses.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    public ReleasePopulation population() {
        return population;
    }

    /** How many sheets of each questionnaire were handed in when it was counted, and do not count. */
    Map<Long, Integer> aside() {
        return aside;
    }

    public String madeBy() {
        return madeBy;
    }

    public LocalDate madeOn() {
        return madeOn;
    }
}
