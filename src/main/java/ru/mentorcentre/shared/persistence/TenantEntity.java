package ru.mentorcentre.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;

/**
 * A row that belongs to one municipality. Hibernate adds the municipality to every read and write; the database repeats
 * it in composite foreign keys.
 */
@MappedSuperclass
public abstract class TenantEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @TenantId
    @Column(name = "municipality_id", nullable = false, updatable = false)
    private Long municipalityId;

    @Version
    private int version;

    protected TenantEntity() {}

    /** For work in the root scope, where the municipality has to be named. */
    protected TenantEntity(Long municipalityId) {
        this.municipalityId = municipalityId;
    }

    /** The key, {@code null} until the row is stored. */
    public Long getId() {
        return id;
    }

    /** The municipality behind whose wall the row lives. */
    public Long getMunicipalityId() {
        return municipalityId;
    }

    /** Grows with each edit; a form brings it back to tell a lost update. */
    public int getVersion() {
        return version;
    }
}
