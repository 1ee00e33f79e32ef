package ru.mentorcentre.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.mentorcentre.mentoring.PublishedMentor;
import ru.mentorcentre.mentoring.PublishedRequest;
import ru.mentorcentre.mentoring.PublishedSupply;
import ru.mentorcentre.mentorship.PublishedMembership;
import ru.mentorcentre.school.PublishedSchool;
import ru.mentorcentre.staff.PublishedEducator;

/** What the queries of this module read of others: the views they publish, mapped on entities of its own. */
final class MatchingViews {

    private MatchingViews() {}

    @Entity(name = "MatchingSchool")
    @Immutable
    @Table(name = "published_school")
    static class MatchingSchool extends PublishedSchool {}

    @Entity(name = "MatchingEducator")
    @Immutable
    @Table(name = "published_educator")
    static class MatchingEducator extends PublishedEducator {}

    @Entity(name = "MatchingMentor")
    @Immutable
    @Table(name = "published_mentor")
    static class MatchingMentor extends PublishedMentor {}

    @Entity(name = "MatchingRequest")
    @Immutable
    @Table(name = "published_request")
    static class MatchingRequest extends PublishedRequest {}

    @Entity(name = "MatchingSupply")
    @Immutable
    @Table(name = "published_supply")
    static class MatchingSupply extends PublishedSupply {}

    @Entity(name = "MatchingMembership")
    @Immutable
    @Table(name = "published_membership")
    static class MatchingMembership extends PublishedMembership {}
}
