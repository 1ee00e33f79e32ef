package ru.mentorcentre.journal.plan;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.journal.NewPlanRow;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** What a pair wants to do, and by when (план работы пары). Changes stay in the history. */
@Entity
@Audited
class PlanRow extends TenantEntity implements Describable {

    private Long mentorshipId;
    private String what;
    private LocalDate dueOn;
    private LocalDate doneOn;

    protected PlanRow() {}

    PlanRow(long mentorshipId, NewPlanRow wanted) {
        this.mentorshipId = mentorshipId;
        change(wanted);
    }

    void change(NewPlanRow wanted) {
        what = wanted.what();
        dueOn = wanted.dueOn();
        doneOn = wanted.doneOn();
    }

    /** @param day {@code null} when it turns out not to be done */
    void done(LocalDate day) {
        doneOn = day;
    }

    long mentorshipId() {
        return mentorshipId;
    }

    public String what() {
        return what;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean isLate(LocalDate today) {
        return doneOn == null && dueOn != null && dueOn.isBefore(today);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Что сделать", what)
                .with("Срок", dueOn)
                .with("Сделано", doneOn)
                .all();
    }
}
