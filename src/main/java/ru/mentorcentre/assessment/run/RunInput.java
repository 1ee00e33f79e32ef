package ru.mentorcentre.assessment.run;

import java.util.List;
import java.util.Map;
import ru.mentorcentre.assessment.rules.Classification;
import ru.mentorcentre.assessment.rules.ClassificationInput;
import ru.mentorcentre.assessment.rules.ClassificationResult;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.profile.AssessmentRules;

/**
 * What a run starts from.
 *
 * @param input all schools whose figures matter, those closed before the year too
 * @param population the schools that get a result, by key
 */
public record RunInput(ClassificationInput input, Map<Long, RunSchool> population) {

    /** The same schools and figures by other rules. */
    public RunInput with(AssessmentRules rules) {
        return new RunInput(new ClassificationInput(input.year(), rules, input.schools()), population);
    }

    /** Classifies, and leaves out the schools that are no longer there. */
    public ClassificationResult classify() {
        ClassificationResult all = Classification.classify(input);
        List<SchoolResult> members = all.schools().stream()
                .filter(result -> population.containsKey(result.schoolId()))
                .toList();
        return new ClassificationResult(all.basis().of(members), all.warnings(), members);
    }
}
