package ru.mentorcentre.exchange.batch;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A row to wait at: imports of one kind into one municipality go one after another. */
@Entity
class ImportLock extends TenantEntity {

    private String kind;

    protected ImportLock() {}

    ImportLock(String kind) {
        this.kind = kind;
    }
}
