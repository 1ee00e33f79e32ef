package ru.mentorcentre.results;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.TenantEntity;

/** The results of a confidential survey were counted: of whose answers, and in what detail. Happens once. */
@Entity
class ResultRelease extends TenantEntity {

    private Long campaignId;
    private boolean confidential = true;

    @Enumerated(EnumType.STRING)
    private Detail detail;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> responses;

    private Long madeById;

    @Formula("coalesce(account_name(made_by_id), 'программа')")
    private String madeBy;

    private LocalDate madeOn;

    protected ResultRelease() {}

    ResultRelease(long campaignId, Detail detail, List<UUID> responses, Long madeBy, LocalDate today) {
        this.campaignId = campaignId;
        this.detail = detail;
        this.responses = responses.stream().map(UUID::toString).sorted().toList();
        this.madeById = madeBy;
        this.madeOn = today;
    }

    boolean isConfidential() {
        return confidential;
    }

    long campaignId() {
        return campaignId;
    }

    Detail detail() {
        return detail;
    }

    Set<UUID> responses() {
        return responses.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    public String madeBy() {
        return madeBy;
    }

    public LocalDate madeOn() {
        return madeOn;
    }
}
