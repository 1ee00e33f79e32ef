package ru.mentorcentre.profile;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import ru.mentorcentre.profile.CentreRules.CentreCurator;
import ru.mentorcentre.profile.CentreRules.MentoringDirection;
import ru.mentorcentre.profile.CentreRules.NamedSchoolTypes;
import ru.mentorcentre.profile.CentreRules.PlanContext;
import ru.mentorcentre.profile.MentoringRules.MenteeGroup;
import ru.mentorcentre.profile.MentoringRules.MentorSource;

/**
 * The profile of a centre (профиль центра): the settings of every rule that the sources leave open or answer
 * differently (domain §0, §17). None of the answers is official.
 */
public record CentreProfile(
        AssessmentRules assessment,
        MentoringRules mentoring,
        CentreRules centre,
        SatisfactionRules satisfaction,
        PairHealthRules health) {

    public CentreProfile {
        requireNonNull(assessment);
        requireNonNull(mentoring);
        requireNonNull(centre);
        requireNonNull(satisfaction);
        requireNonNull(health);
    }

    /** What a new centre starts with. */
    public static CentreProfile defaults() {
        return new CentreProfile(
                AssessmentRules.defaults(),
                MentoringRules.defaults(),
                CentreRules.defaults(),
                SatisfactionRules.defaults(),
                PairHealthRules.defaults());
    }

    /** Preset after S002: four criteria of risk, management teams are mentored, a calendar plan. */
    public static CentreProfile korenovsky() {
        CentreProfile silent = defaults();
        return new CentreProfile(
                AssessmentRules.korenovsky(),
                new MentoringRules(
                        Set.of(
                                MentorSource.EFFECTIVE,
                                MentorSource.RESILIENT,
                                MentorSource.STABLE_HIGH,
                                MentorSource.METHOD_SERVICE),
                        Set.of(MenteeGroup.MANAGEMENT_TEAMS),
                        silent.mentoring().youngYears(),
                        silent.mentoring().oneMentor()),
                new CentreRules(
                        Set.of(MentoringDirection.SUPPORT, MentoringDirection.RESERVE),
                        NamedSchoolTypes.ALL,
                        CentreCurator.REGIONAL_INSTITUTE,
                        true,
                        PlanContext.CALENDAR_YEAR,
                        silent.centre().requiredCourses(),
                        silent.centre().consentDays()),
                silent.satisfaction(),
                silent.health());
    }

    /** Preset after S004: three criteria of risk, teachers are mentored, support of schools only, no moderator. */
    public static CentreProfile millerovsky() {
        CentreProfile silent = defaults();
        return new CentreProfile(
                AssessmentRules.millerovsky(),
                new MentoringRules(
                        Set.of(
                                MentorSource.EFFECTIVE,
                                MentorSource.STABLE_HIGH,
                                MentorSource.METHOD_SERVICE,
                                MentorSource.STRONG_TEACHERS),
                        Set.of(MenteeGroup.TEACHERS),
                        silent.mentoring().youngYears(),
                        silent.mentoring().oneMentor()),
                new CentreRules(
                        Set.of(MentoringDirection.SUPPORT),
                        NamedSchoolTypes.EFFECTIVE_ONLY,
                        CentreCurator.METHOD_SERVICE,
                        false,
                        PlanContext.SCHOOL_YEAR,
                        silent.centre().requiredCourses(),
                        silent.centre().consentDays()),
                silent.satisfaction(),
                silent.health());
    }
}
