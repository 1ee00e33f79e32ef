package ru.mentorcentre.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.mentorcentre.school.PublishedListing;
import ru.mentorcentre.school.PublishedSchool;
import ru.mentorcentre.school.PublishedStanding;
import ru.mentorcentre.staff.PublishedEducator;
import ru.mentorcentre.staff.PublishedEvidence;

/** What the queries of this module read of others: the views they publish, mapped on entities of its own. */
final class MentoringViews {

    private MentoringViews() {}

    @Entity(name = "MentoringSchool")
    @Immutable
    @Table(name = "published_school")
    static class MentoringSchool extends PublishedSchool {}

    @Entity(name = "MentoringStanding")
    @Immutable
    @Table(name = "published_standing")
    static class MentoringStanding extends PublishedStanding {}

    @Entity(name = "MentoringListing")
    @Immutable
    @Table(name = "published_listing")
    static class MentoringListing extends PublishedListing {}

    @Entity(name = "MentoringEducator")
    @Immutable
    @Table(name = "published_educator")
    static class MentoringEducator extends PublishedEducator {}

    @Entity(name = "MentoringEvidence")
    @Immutable
    @Table(name = "published_evidence")
    static class MentoringEvidence extends PublishedEvidence {}
}
