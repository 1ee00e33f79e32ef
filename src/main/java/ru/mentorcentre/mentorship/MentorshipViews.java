package ru.mentorcentre.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.mentorcentre.centre.PublishedOrder;
import ru.mentorcentre.mentoring.PublishedMentor;
import ru.mentorcentre.school.PublishedSchool;
import ru.mentorcentre.staff.PublishedEducator;

/** What the queries of this module read of others: the views they publish, mapped on entities of its own. */
final class MentorshipViews {

    private MentorshipViews() {}

    @Entity(name = "MentorshipSchool")
    @Immutable
    @Table(name = "published_school")
    static class MentorshipSchool extends PublishedSchool {}

    @Entity(name = "MentorshipEducator")
    @Immutable
    @Table(name = "published_educator")
    static class MentorshipEducator extends PublishedEducator {}

    @Entity(name = "MentorshipMentor")
    @Immutable
    @Table(name = "published_mentor")
    static class MentorshipMentor extends PublishedMentor {}

    @Entity(name = "MentorshipOrder")
    @Immutable
    @Table(name = "published_order")
    static class MentorshipOrder extends PublishedOrder {}
}
