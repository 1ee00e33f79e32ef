package ru.mentorcentre.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.mentorcentre.school.PublishedListing;
import ru.mentorcentre.school.PublishedSchool;
import ru.mentorcentre.school.PublishedStanding;

/** What the queries of this module read of others: the views they publish, mapped on entities of its own. */
final class AssessmentViews {

    private AssessmentViews() {}

    @Entity(name = "AssessedSchool")
    @Immutable
    @Table(name = "published_school")
    static class AssessedSchool extends PublishedSchool {}

    @Entity(name = "AssessedStanding")
    @Immutable
    @Table(name = "published_standing")
    static class AssessedStanding extends PublishedStanding {}

    @Entity(name = "AssessedListing")
    @Immutable
    @Table(name = "published_listing")
    static class AssessedListing extends PublishedListing {}
}
