package ru.mentorcentre.workplan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.mentorcentre.access.PublishedAccount;
import ru.mentorcentre.access.PublishedAccountRole;
import ru.mentorcentre.mentoring.PublishedMentor;
import ru.mentorcentre.mentorship.PublishedMembership;
import ru.mentorcentre.school.PublishedSchool;
import ru.mentorcentre.shared.office.PublishedAttachment;
import ru.mentorcentre.staff.PublishedEducator;
import ru.mentorcentre.staff.PublishedEducatorAccount;

/** What the queries of this module read of others: the views they publish, mapped on entities of its own. */
final class WorkplanViews {

    private WorkplanViews() {}

    @Entity(name = "PlanSchool")
    @Immutable
    @Table(name = "published_school")
    static class PlanSchool extends PublishedSchool {}

    @Entity(name = "PlanEducator")
    @Immutable
    @Table(name = "published_educator")
    static class PlanEducator extends PublishedEducator {}

    @Entity(name = "PlanEducatorAccount")
    @Immutable
    @Table(name = "published_educator_account")
    static class PlanEducatorAccount extends PublishedEducatorAccount {}

    @Entity(name = "PlanMentor")
    @Immutable
    @Table(name = "published_mentor")
    static class PlanMentor extends PublishedMentor {}

    @Entity(name = "PlanAttachment")
    @Immutable
    @Table(name = "published_attachment")
    static class PlanAttachment extends PublishedAttachment {}

    @Entity(name = "PlanMembership")
    @Immutable
    @Table(name = "published_membership")
    static class PlanMembership extends PublishedMembership {}

    @Entity(name = "PlanAccount")
    @Immutable
    @Table(name = "published_account")
    static class PlanAccount extends PublishedAccount {}

    @Entity(name = "PlanAccountRole")
    @Immutable
    @Table(name = "published_account_role")
    static class PlanAccountRole extends PublishedAccountRole {}
}
