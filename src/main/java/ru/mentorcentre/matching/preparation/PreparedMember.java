package ru.mentorcentre.matching.preparation;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A mentee's request or a mentor of a {@link PreparedGroup}. */
@Entity
class PreparedMember extends TenantEntity {

    private Long groupId;
    private Long requestId;
    private Long mentorId;

    protected PreparedMember() {}

    static PreparedMember request(long groupId, long requestId) {
        PreparedMember member = new PreparedMember();
        member.groupId = groupId;
        member.requestId = requestId;
        return member;
    }

    static PreparedMember mentor(long groupId, long mentorId) {
        PreparedMember member = new PreparedMember();
        member.groupId = groupId;
        member.mentorId = mentorId;
        return member;
    }

    long groupId() {
        return groupId;
    }

    Long requestId() {
        return requestId;
    }

    Long mentorId() {
        return mentorId;
    }
}
