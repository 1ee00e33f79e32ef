package ru.mentorcentre.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** The bytes of an order's file, apart from the order so that no list reads them. */
@Entity
@Table(name = "centre_order_file")
class OrderFile extends TenantEntity {

    private Long orderId;
    private byte[] content;

    protected OrderFile() {}

    OrderFile(Long municipalityId, Long orderId) {
        super(municipalityId);
        this.orderId = orderId;
    }

    void replace(byte[] bytes) {
        content = bytes;
    }

    byte[] content() {
        return content;
    }
}
