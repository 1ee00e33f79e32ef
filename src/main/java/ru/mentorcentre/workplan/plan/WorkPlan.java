package ru.mentorcentre.workplan.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.term.DayRange;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.YearContext;

/** The work plan of a centre for a year (план работы, domain §10.1). */
@Entity
@Audited
public class WorkPlan extends TenantEntity implements Describable {

    private String title;

    @Enumerated(EnumType.STRING)
    private YearContext context;

    private int startYear;
    private LocalDate programmeFrom;
    private LocalDate programmeUntil;

    @Enumerated(EnumType.STRING)
    private PlanTemplate template;

    @Enumerated(EnumType.STRING)
    private WorkPlanState state = WorkPlanState.DRAFT;

    private LocalDate stateOn;
    private int edition = 1;
    private String remark;
    private LocalDate approvedOn;
    private Long approvedById;

    @NotAudited
    @Formula("account_name(approved_by_id)")
    private String approvedBy;

    protected WorkPlan() {}

    /** @param template the one it begins with, {@code null} for an empty plan */
    WorkPlan(NewWorkPlan wanted, PlanTemplate template, LocalDate today) {
        this.template = template;
        this.stateOn = today;
        edit(wanted);
    }

    void edit(NewWorkPlan wanted) {
        title = wanted.title();
        context = wanted.year().context();
        startYear = wanted.year().start();
        DayRange programme = wanted.year().programme();
        programmeFrom = programme == null ? null : programme.first();
        programmeUntil = programme == null ? null : programme.last();
    }

    void submit(LocalDate today) {
        move(WorkPlanState.IN_APPROVAL, today);
    }

    /** Goes back to who makes it. */
    void sendBack(String why, LocalDate today) {
        move(WorkPlanState.DRAFT, today);
        remark = why;
    }

    void approve(long by, LocalDate on) {
        move(WorkPlanState.APPROVED, on);
        approvedOn = on;
        approvedById = by;
    }

    /** Opens an approved plan for changes: the next edition. */
    void revise(String why, LocalDate today) {
        move(WorkPlanState.DRAFT, today);
        remark = why;
        edition++;
    }

    void close(LocalDate today) {
        move(WorkPlanState.CLOSED, today);
    }

    void reopen(LocalDate today) {
        move(WorkPlanState.APPROVED, today);
    }

    private void move(WorkPlanState next, LocalDate today) {
        state = next;
        stateOn = today;
    }

    String title() {
        return title;
    }

    PlanYear year() {
        PlanYear year = new PlanYear(context, startYear, null);
        return programmeFrom == null && programmeUntil == null
                ? year
                : year.withProgramme(new DayRange(programmeFrom, programmeUntil));
    }

    PlanTemplate template() {
        return template;
    }

    WorkPlanState state() {
        return state;
    }

    /** What its pages show. */
    public WorkPlanInfo info() {
        return new WorkPlanInfo(
                getId(),
                getVersion(),
                title,
                year(),
                template,
                state,
                stateOn,
                edition,
                remark,
                approvedOn,
                approvedBy);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Название", title)
                .with("Год", year().title())
                .with("Программа с", programmeFrom)
                .with("Программа по", programmeUntil)
                .with("Состояние", state.title())
                .with("Редакция", String.valueOf(edition))
                .with("Замечание", remark)
                .with("Утверждён", approvedOn)
                .all();
    }
}
