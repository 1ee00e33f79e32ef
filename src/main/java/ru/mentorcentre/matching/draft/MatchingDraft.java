package ru.mentorcentre.matching.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.matching.solver.Proposal;
import ru.mentorcentre.matching.solver.RefusedFixedGroup;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A proposal of pairs that is being worked out, or has been; its people stand in {@link DraftPair} and {@link DraftLeftover}. */
@Entity
public class MatchingDraft extends TenantEntity {

    private int number;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    private Instant startedAt;
    private Long startedById;

    @Formula("coalesce(account_name(started_by_id), 'программа')")
    private String startedBy;

    private String problem;

    @JdbcTypeCode(SqlTypes.JSON)
    private MatchingSettings settings;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FixedGroup> fixed;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RefusedFixedGroup> refusals;

    private int requests;
    private int mentors;
    private int served;
    private long points;
    private Instant finishedAt;

    protected MatchingDraft() {}

    MatchingDraft(int number, MatchingSettings settings, List<FixedGroup> fixed, Long by, Instant at) {
        this.number = number;
        this.settings = settings;
        this.fixed = List.copyOf(fixed);
        state = DraftState.RUNNING;
        startedById = by;
        startedAt = at;
    }

    /** The proposal is stored. */
    void finish(MatchingInput input, Proposal proposal, Instant at) {
        requests = input.requests().size();
        mentors = input.mentors().size();
        served = proposal.served();
        points = proposal.points();
        refusals = proposal.refusals();
        state = DraftState.DONE;
        finishedAt = at;
    }

    void fail(String why, Instant at) {
        state = DraftState.FAILED;
        problem = why;
        finishedAt = at;
    }

    /** Somebody has chosen other mentors. */
    void change(int moreServed, int morePoints) {
        served += moreServed;
        points += morePoints;
    }

    int number() {
        return number;
    }

    public DraftState state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    MatchingSettings settings() {
        return settings;
    }

    List<FixedGroup> fixed() {
        return fixed;
    }

    List<RefusedFixedGroup> refusals() {
        return refusals == null ? List.of() : refusals;
    }
}
