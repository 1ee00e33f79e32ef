package ru.mentorcentre.reserve.review;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** What the expert has decided about one requirement. */
@Entity
class FormalCheckLine extends TenantEntity {

    private Long checkId;
    private String code;
    private Boolean met;
    private String note;

    protected FormalCheckLine() {}

    FormalCheckLine(long checkId, String code) {
        this.checkId = checkId;
        this.code = code;
    }

    void decide(Boolean met, String note) {
        this.met = met;
        this.note = note;
    }

    String code() {
        return code;
    }

    /** {@code null} while it is not decided. */
    Boolean met() {
        return met;
    }

    String note() {
        return note;
    }
}
