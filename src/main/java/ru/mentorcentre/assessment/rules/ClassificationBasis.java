package ru.mentorcentre.assessment.rules;

import java.util.Collection;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.RiskRules;
import ru.mentorcentre.school.RiskZone;

/** What all results of a run share: enough, with a school's own result, to explain it again (domain §0.4, §0.5). */
public record ClassificationBasis(int year, AssessmentRules rules, Thresholds thresholds) {

    /** The same basis for a part of the schools: the levels count only these, all else is as it was for all. */
    public ClassificationBasis of(Collection<SchoolResult> part) {
        LevelCounts levels =
                LevelCounts.of(part.stream().map(SchoolResult::level).toList());
        return new ClassificationBasis(
                year, rules, new Thresholds(thresholds.results(), thresholds.welfare(), thresholds.partTime(), levels));
    }

    /** Whether the criterion was switched on: else it says nothing of any school. */
    public boolean judges(RiskZone zone) {
        RiskRules risks = rules.risks();
        return switch (zone) {
            case INSTABILITY -> risks.instability();
            case EXAM_DIVERGENCE -> risks.examDivergence();
            case PART_TIME_STUDY -> risks.partTimeStudy();
            case ADVANCED_BELOW_MEAN -> risks.advancedBelowMean();
        };
    }

    /** Levels of the year. */
    YearLevels levels() {
        return new YearLevels(year, thresholds.results(), rules.levels());
    }

    /** The axis of educational results of the type. */
    public TypeAxis resultsAxis() {
        return TypeAxis.results(thresholds.results(), rules.types());
    }

    /** The axis of social conditions of the type. */
    public TypeAxis welfareAxis() {
        return TypeAxis.welfare(thresholds.welfare(), rules.types());
    }
}
