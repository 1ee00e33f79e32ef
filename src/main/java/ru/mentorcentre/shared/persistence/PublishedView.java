package ru.mentorcentre.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TenantId;

/**
 * A row of a database view by which a module shows the queries of others what they may read (ADR 0165). The module
 * publishes the columns as a subclass; whoever reads them maps an entity of its own on the view. Nobody ever loads one.
 */
@MappedSuperclass
public abstract class PublishedView {

    @Id
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;
}
