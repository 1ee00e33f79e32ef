package ru.mentorcentre.reserve.training;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** The list of events a candidate has attended, as the leader has certified it (5.6, field 5 of the source). */
@Entity
public class CertifiedEvents extends TenantEntity {

    private Long applicationId;
    private String events;
    private LocalDate certifiedOn;
    private Long certifiedById;

    @Formula("coalesce(account_name(certified_by_id), 'руководитель центра')")
    private String certifiedBy;

    protected CertifiedEvents() {}

    CertifiedEvents(long applicationId) {
        this.applicationId = applicationId;
    }

    void certify(String events, LocalDate on, long by) {
        this.events = events;
        certifiedOn = on;
        certifiedById = by;
    }

    /** Where somebody was tells who it was. */
    void forget(String gone) {
        events = gone;
    }

    CertifiedEventList list() {
        return new CertifiedEventList(events.lines().toList(), certifiedOn, certifiedBy);
    }
}
