package ru.mentorcentre.assessment.comparison;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.rules.ClassificationResult;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.assessment.run.RunInput;
import ru.mentorcentre.assessment.run.RunInputReader;
import ru.mentorcentre.assessment.run.RunSchool;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.Profiles;

/** Classifies a year twice, by the rules of the profile and by others, and stores nothing. */
@Service
@Transactional(readOnly = true)
public class RulePreviews {

    /** A page longer than this is read by nobody; the counts above it tell the rest. */
    static final int MOST = 200;

    private final RunInputReader population;
    private final Profiles profiles;

    RulePreviews(RunInputReader population, Profiles profiles) {
        this.population = population;
        this.profiles = profiles;
    }

    public RulePreview of(int year, AssessmentRules tried) {
        RunInput input = population.of(year, profiles.current().assessment());
        ClassificationResult before = input.classify();
        ClassificationResult after = input.with(tried).classify();
        ClassificationComparison comparison = ClassificationComparison.of(before.schools(), after.schools());
        List<RulePreview.PreviewRow> changed = comparison.changed().stream()
                .limit(MOST)
                .map(change -> row(change, input))
                .toList();
        return new RulePreview(
                ClassificationCounts.of(before.schools()),
                ClassificationCounts.of(after.schools()),
                before.basis(),
                after.basis(),
                changed,
                comparison.changed().size(),
                comparison.silent(),
                comparison.unchanged(),
                after.warnings());
    }

    private static RulePreview.PreviewRow row(ClassificationChange change, RunInput input) {
        RunSchool school = input.population().get(change.schoolId());
        return new RulePreview.PreviewRow(school.id(), school.code(), school.name(), change);
    }
}
