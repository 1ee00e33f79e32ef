package ru.mentorcentre.assessment;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.municipality.AssessmentRules;
import ru.mentorcentre.municipality.Profiles;

/** Classifies a year twice, by the rules of the profile and by others, and stores nothing. */
@Service
@Transactional(readOnly = true)
class Previews {

    /** A page longer than this is read by nobody; the counts above it tell the rest. */
    static final int MOST = 200;

    private final RunPopulation population;
    private final Profiles profiles;

    Previews(RunPopulation population, Profiles profiles) {
        this.population = population;
        this.profiles = profiles;
    }

    Preview of(int year, AssessmentRules tried) {
        RunInput input = population.of(year, profiles.current().assessment());
        ClassificationResult before = input.classify();
        ClassificationResult after = input.with(tried).classify();
        Comparison comparison = Comparison.of(before.schools(), after.schools());
        List<Preview.PreviewRow> changed = comparison.changed().stream()
                .limit(MOST)
                .map(change -> row(change, input))
                .toList();
        return new Preview(
                Counts.of(before.schools()),
                Counts.of(after.schools()),
                changed,
                comparison.changed().size(),
                comparison.unchanged(),
                after.warnings());
    }

    private static Preview.PreviewRow row(SchoolChange change, RunInput input) {
        RunSchool school = input.population().get(change.schoolId());
        return new Preview.PreviewRow(school.id(), school.code(), school.name(), change);
    }
}
