package ru.mentorcentre.privacy;

import jakarta.persistence.Entity;
import java.time.Instant;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Somebody opened a page, or took a file, about an educator. The record outlives the card; it keeps keys and no names. */
@Entity
class PersonView extends TenantEntity {

    private static final int LONGEST = 200;

    private Long educatorId;
    private Long accountId;
    private Instant at;
    private String path;
    private String ip;

    protected PersonView() {}

    /** @param path path of the page, without its query */
    PersonView(long municipalityId, long educatorId, long accountId, Instant at, String path, String ip) {
        super(municipalityId);
        this.educatorId = educatorId;
        this.accountId = accountId;
        this.at = at;
        this.path = path.substring(0, Math.min(path.length(), LONGEST));
        this.ip = ip;
    }
}
