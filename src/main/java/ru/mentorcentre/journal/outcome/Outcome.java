package ru.mentorcentre.journal.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.journal.GoalsReached;
import ru.mentorcentre.journal.NewOutcome;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** What came of mentoring for one mentee of a pair (итог). Changes stay in the history. */
@Entity
@Audited
public class Outcome extends TenantEntity implements Describable {

    private Long memberId;

    @Enumerated(EnumType.STRING)
    private GoalsReached goals;

    private BigDecimal competenceBefore;
    private BigDecimal competenceAfter;
    private String note;

    protected Outcome() {}

    Outcome(long memberId) {
        this.memberId = memberId;
    }

    void change(NewOutcome wanted) {
        goals = wanted.goals();
        competenceBefore = wanted.before();
        competenceAfter = wanted.after();
        note = wanted.note();
    }

    Long memberId() {
        return memberId;
    }

    public GoalsReached goals() {
        return goals;
    }

    public BigDecimal before() {
        return competenceBefore;
    }

    public BigDecimal after() {
        return competenceAfter;
    }

    public String note() {
        return note;
    }

    /** How much was gained, {@code null} where one of the two is not known. */
    public BigDecimal gain() {
        return competenceBefore == null || competenceAfter == null ? null : competenceAfter.subtract(competenceBefore);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Цели", goals == null ? null : goals.title())
                .with("Компетенции до", competenceBefore)
                .with("Компетенции после", competenceAfter)
                .with("Примечание", note)
                .all();
    }
}
