package ru.mentorcentre.assessment.comparison;

import java.util.List;
import ru.mentorcentre.assessment.rules.ClassificationBasis;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;

/**
 * A year by the rules of the profile and by others.
 *
 * @param changed the schools with a difference, at most {@link RulePreviews#MOST}
 * @param total of how many schools something else is said
 * @param silent how many have another answer that says as little as the first
 */
public record RulePreview(
        ClassificationCounts before,
        ClassificationCounts after,
        ClassificationBasis basisBefore,
        ClassificationBasis basisAfter,
        List<PreviewRow> changed,
        int total,
        int silent,
        int unchanged,
        List<String> warnings) {

    public boolean isCut() {
        return total > changed.size();
    }

    /** One school that differs. */
    record PreviewRow(long schoolId, String code, String name, ClassificationChange change) {

        public String levelBefore() {
            return title(change.before());
        }

        public String levelAfter() {
            return title(change.after());
        }

        public SchoolType typeAfter() {
            return change.after().type();
        }

        public String typeBefore() {
            return change.before().type().title();
        }

        public boolean isLevelChanged() {
            return change.levelChanged();
        }

        public boolean isTypeChanged() {
            return change.typeChanged();
        }

        public boolean isStabilityChanged() {
            return change.stabilityChanged();
        }

        public String stabilityBefore() {
            return change.before().stability().summary().title();
        }

        public String stabilityAfter() {
            return change.after().stability().summary().title();
        }

        /** Zones whose answer is another one, each with both answers. */
        public List<RunComparisonRow.ZoneChange> zones() {
            return change.changedZones().stream().map(this::zone).toList();
        }

        private RunComparisonRow.ZoneChange zone(RiskZone zone) {
            return new RunComparisonRow.ZoneChange(
                    zone, change.before().finding(zone), change.after().finding(zone));
        }

        private static String title(SchoolResult result) {
            return result.level() == null ? "нет данных" : result.level().title();
        }
    }

    /** The number of a zone by the rules of the profile, «выкл.» where they do not ask for it. */
    public String before(RiskZone zone) {
        return basisBefore.judges(zone) ? "" + before.of(zone) : "выкл.";
    }

    /** The same by the rules tried. */
    public String after(RiskZone zone) {
        return basisAfter.judges(zone) ? "" + after.of(zone) : "выкл.";
    }

    /** Nothing to classify. */
    public boolean isEmpty() {
        return before.schools() == 0;
    }
}
