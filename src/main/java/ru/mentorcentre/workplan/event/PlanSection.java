package ru.mentorcentre.workplan.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A part of a plan: a direction, a stage or a part of a stage, with its goal (domain §10.1). */
@Entity
public class PlanSection extends TenantEntity {

    private Long planId;

    @Enumerated(EnumType.STRING)
    private SectionKind kind;

    private String title;
    private String goal;
    private int position;

    protected PlanSection() {}

    /** @param position its place in the plan, from 0 */
    public PlanSection(long planId, SectionKind kind, String title, String goal, int position) {
        this.planId = planId;
        this.position = position;
        edit(kind, title, goal);
    }

    public void edit(SectionKind kind, String title, String goal) {
        this.kind = kind;
        this.title = title;
        this.goal = goal;
    }

    public long planId() {
        return planId;
    }

    public SectionKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String goal() {
        return goal;
    }

    public int position() {
        return position;
    }
}
