package ru.mentorcentre.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.mentorcentre.mentorship.PublishedMembership;
import ru.mentorcentre.school.PublishedSchool;
import ru.mentorcentre.staff.PublishedEducator;
import ru.mentorcentre.staff.PublishedEducatorAccount;

/** What the queries of this module read of others: the views they publish, mapped on entities of its own. */
final class SurveyViews {

    private SurveyViews() {}

    @Entity(name = "SurveySchool")
    @Immutable
    @Table(name = "published_school")
    static class SurveySchool extends PublishedSchool {}

    @Entity(name = "SurveyEducator")
    @Immutable
    @Table(name = "published_educator")
    static class SurveyEducator extends PublishedEducator {}

    @Entity(name = "SurveyEducatorAccount")
    @Immutable
    @Table(name = "published_educator_account")
    static class SurveyEducatorAccount extends PublishedEducatorAccount {}

    @Entity(name = "SurveyMembership")
    @Immutable
    @Table(name = "published_membership")
    static class SurveyMembership extends PublishedMembership {}
}
