package ru.mentorcentre.reserve;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.mentorcentre.access.PublishedAccount;
import ru.mentorcentre.mentorship.PublishedMembership;
import ru.mentorcentre.school.PublishedSchool;
import ru.mentorcentre.shared.office.PublishedAttachment;
import ru.mentorcentre.staff.PublishedEducator;
import ru.mentorcentre.staff.PublishedEducatorAccount;

/** What the queries of this module read of others: the views they publish, mapped on entities of its own. */
final class ReserveViews {

    private ReserveViews() {}

    @Entity(name = "ReserveSchool")
    @Immutable
    @Table(name = "published_school")
    static class ReserveSchool extends PublishedSchool {}

    @Entity(name = "ReserveEducator")
    @Immutable
    @Table(name = "published_educator")
    static class ReserveEducator extends PublishedEducator {}

    @Entity(name = "ReserveEducatorAccount")
    @Immutable
    @Table(name = "published_educator_account")
    static class ReserveEducatorAccount extends PublishedEducatorAccount {}

    @Entity(name = "ReserveMembership")
    @Immutable
    @Table(name = "published_membership")
    static class ReserveMembership extends PublishedMembership {}

    @Entity(name = "ReserveAccount")
    @Immutable
    @Table(name = "published_account")
    static class ReserveAccount extends PublishedAccount {}

    @Entity(name = "ReserveAttachment")
    @Immutable
    @Table(name = "published_attachment")
    static class ReserveAttachment extends PublishedAttachment {}
}
