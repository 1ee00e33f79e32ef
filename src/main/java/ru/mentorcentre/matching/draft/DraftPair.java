package ru.mentorcentre.matching.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.matching.preparation.InputVersions;
import ru.mentorcentre.matching.score.PairingKind;
import ru.mentorcentre.matching.score.Score;
import ru.mentorcentre.matching.solver.ProposedPair;
import ru.mentorcentre.shared.persistence.TenantEntity;

/**
 * A pair of a draft as it was found, or as somebody chose it later. It never changes: one that somebody replaced stays
 * and says since when; one that was confirmed names the pair it became.
 */
@Entity
class DraftPair extends TenantEntity {

    private Long draftId;
    private Long requestId;
    private Long mentorId;
    private int requestVersion;
    private int mentorVersion;

    /** People with one number belong together; {@code null} for a plain pair. */
    private Integer fixedGroup;

    private int place;

    @Enumerated(EnumType.STRING)
    private PairingKind kind;

    private int points;

    @JdbcTypeCode(SqlTypes.JSON)
    private Score score;

    private Long chosenById;

    @Formula("case when chosen_at is not null then coalesce(account_name(chosen_by_id), 'программа') end")
    private String chosenBy;

    private Instant chosenAt;
    private Instant replacedAt;
    private Long mentorshipId;

    protected DraftPair() {}

    DraftPair(long draftId, ProposedPair pair, Integer fixedGroup, InputVersions versions) {
        this.draftId = draftId;
        this.fixedGroup = fixedGroup;
        requestId = pair.requestId();
        mentorId = pair.mentorId();
        requestVersion = versions.ofRequest(requestId);
        mentorVersion = versions.ofMentor(mentorId);
        place = pair.place();
        kind = pair.kind();
        points = pair.points();
        score = pair.score();
    }

    /** Chosen by a person in place of what was proposed. */
    DraftPair chosenBy(Long person, Instant at) {
        chosenById = person;
        chosenAt = at;
        return this;
    }

    void replace(Instant at) {
        replacedAt = at;
    }

    ProposedPair pair() {
        return new ProposedPair(requestId, mentorId, fixedGroup != null, place, kind, score);
    }

    long requestId() {
        return requestId;
    }

    long mentorId() {
        return mentorId;
    }

    Integer fixedGroup() {
        return fixedGroup;
    }

    int points() {
        return points;
    }

    PairingKind kind() {
        return kind;
    }

    boolean isConfirmed() {
        return mentorshipId != null;
    }

    boolean isChosen() {
        return chosenAt != null;
    }

    /** Neither of the two has been changed since. */
    boolean isOf(InputVersions now) {
        return now.ofRequest(requestId) == requestVersion && now.ofMentor(mentorId) == mentorVersion;
    }
}
