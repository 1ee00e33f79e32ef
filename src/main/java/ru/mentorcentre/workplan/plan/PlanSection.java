package ru.mentorcentre.workplan.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A part of a plan: a direction, a stage or a part of a stage, with its goal (domain §10.1). */
@Entity
class PlanSection extends TenantEntity {

    private Long planId;

    @Enumerated(EnumType.STRING)
    private SectionKind kind;

    private String title;
    private String goal;
    private int position;

    protected PlanSection() {}

    /** @param position its place in the plan, from 0 */
    PlanSection(long planId, SectionKind kind, String title, String goal, int position) {
        this.planId = planId;
        this.position = position;
        edit(kind, title, goal);
    }

    void edit(SectionKind kind, String title, String goal) {
        this.kind = kind;
        this.title = title;
        this.goal = goal;
    }

    long planId() {
        return planId;
    }

    SectionKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String goal() {
        return goal;
    }

    int position() {
        return position;
    }
}
