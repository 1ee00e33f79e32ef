package ru.mentorcentre.profile.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** The answers of one centre, and who signed them off. */
@Entity
@Audited
@Table(name = "centre_profile")
class StoredProfile extends TenantEntity implements Describable {

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> settings = new TreeMap<>();

    private Long approvedById;

    @NotAudited
    @Formula("account_name(approved_by_id)")
    private String approvedBy;

    private Instant approvedAt;

    StoredProfile() {}

    ProfileValues values() {
        return ProfileValues.stored(settings);
    }

    /** Takes other answers; whoever signed off the former ones has not signed these. */
    void answer(ProfileValues values) {
        settings = new TreeMap<>(values.values());
        approvedById = null;
        approvedAt = null;
    }

    void approve(Long by, Instant at) {
        approvedById = by;
        approvedAt = at;
    }

    @Override
    public Map<String, String> facts() {
        FieldList facts = new FieldList();
        ProfileValues values = values();
        Settings.ALL.forEach(
                setting -> facts.with(setting.title(), setting.answer().shown(values.get(setting.key()))));
        return facts.with("Правила утверждены", approvedAt == null ? null : "да")
                .all();
    }

    String approvedBy() {
        return approvedBy;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
