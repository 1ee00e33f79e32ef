package ru.mentorcentre.exchange;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.TenantEntity;

/** A row to wait at: imports of one kind into one municipality go one after another. */
@Entity
class ImportLock extends TenantEntity {

    private String kind;

    protected ImportLock() {}

    ImportLock(String kind) {
        this.kind = kind;
    }
}
