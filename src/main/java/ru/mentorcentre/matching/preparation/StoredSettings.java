package ru.mentorcentre.matching.preparation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** How points are given in a municipality, once somebody has changed the defaults. */
@Entity
@Table(name = "matching_settings")
class StoredSettings extends TenantEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    private MatchingSettings settings;

    private Long changedById;

    @Formula("coalesce(account_name(changed_by_id), 'программа')")
    private String changedBy;

    private Instant changedAt;

    protected StoredSettings() {}

    StoredSettings(MatchingSettings settings, Long by, Instant at) {
        change(settings, by, at);
    }

    final void change(MatchingSettings wanted, Long by, Instant at) {
        settings = wanted;
        changedById = by;
        changedAt = at;
    }

    MatchingSettings settings() {
        return settings;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
