package ru.mentorcentre.assessment.run;

import java.time.Instant;
import java.util.List;
import ru.mentorcentre.assessment.rules.ClassificationBasis;

/**
 * A run as its page shows it.
 *
 * @param regional it came from a regional assessment and was published when it says it was made
 */
public record RunView(
        long id,
        int year,
        int number,
        Instant madeAt,
        String madeBy,
        ClassificationBasis basis,
        List<String> warnings,
        ClassificationCounts counts,
        Instant approvedAt,
        String approvedBy,
        boolean regional) {

    public boolean isApproved() {
        return approvedAt != null;
    }
}
