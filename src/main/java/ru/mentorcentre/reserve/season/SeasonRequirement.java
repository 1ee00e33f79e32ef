package ru.mentorcentre.reserve.season;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A formal requirement of a season (формальное требование, domain §8.2). Age only informs. */
@Entity
class SeasonRequirement extends TenantEntity {

    private Long seasonId;
    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private RequirementKind kind;

    private Integer threshold;
    private boolean obligatory;
    private int position;

    protected SeasonRequirement() {}

    SeasonRequirement(long seasonId, RequirementInfo wanted, int position) {
        this.seasonId = seasonId;
        this.code = wanted.code();
        this.title = wanted.title();
        this.kind = wanted.kind();
        this.position = position;
        set(wanted.threshold(), wanted.obligatory());
    }

    final void set(Integer threshold, boolean obligatory) {
        this.threshold = kind == RequirementKind.YEARS ? threshold : null;
        this.obligatory = obligatory && !RequirementInfo.AGE.equals(code);
    }

    String code() {
        return code;
    }

    RequirementInfo info() {
        return new RequirementInfo(code, title, kind, threshold, obligatory);
    }
}
