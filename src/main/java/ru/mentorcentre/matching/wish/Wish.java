package ru.mentorcentre.matching.wish;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.matching.score.MenteeAndMentor;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** What one side wishes of the other (пожелание), or that the centre will not bring the two together (исключение). */
@Entity
@Table(name = "matching_wish")
public class Wish extends TenantEntity {

    /** Educators, both of them. */
    private Long menteeId;

    private Long mentorId;

    @Enumerated(EnumType.STRING)
    private WishKind kind;

    private String note;
    private Long madeById;

    @Formula("coalesce(account_name(made_by_id), 'программа')")
    private String madeBy;

    private Instant madeAt;

    protected Wish() {}

    Wish(MenteeAndMentor couple, WishKind kind, String note, Long by, Instant at) {
        menteeId = couple.menteeId();
        mentorId = couple.mentorId();
        this.kind = kind;
        this.note = note;
        madeById = by;
        madeAt = at;
    }

    public MenteeAndMentor couple() {
        return new MenteeAndMentor(menteeId, mentorId);
    }

    public WishKind kind() {
        return kind;
    }

    public String note() {
        return note;
    }

    /** The same person by another key. */
    public void belongTo(long from, long to) {
        menteeId = menteeId == from ? to : menteeId;
        mentorId = mentorId == from ? to : mentorId;
    }

    public boolean isOfOne() {
        return menteeId.equals(mentorId);
    }

    public Opinion opinion() {
        return new Opinion(couple(), kind.name().replaceFirst("_.*", ""));
    }

    /** One side has one opinion about two people, as the database sees it. */
    public record Opinion(MenteeAndMentor couple, String side) {}
}
