package ru.mentorcentre.assessment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.assessment.rules.Classification;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.assessment.rules.Schools12;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.TypeRules;
import ru.mentorcentre.profile.TypeRules.TieRule;
import ru.mentorcentre.profile.TypeRules.TypeRule;
import ru.mentorcentre.school.RiskZone;

class ClassificationComparisonTests {

    private static final AssessmentRules RULES = AssessmentRules.defaults();

    @Test
    void sameSettingsChangeNothing() {
        var run = run(2024, RULES);
        assertThat(ClassificationComparison.of(run, run)).isEqualTo(new ClassificationComparison(List.of(), 0, 12));
    }

    @Test
    void otherTieMovesOnlyTheSchoolOnTheThreshold() {
        var other = RULES.with(TypeRules.of(TypeRule.MEDIAN, TieRule.HIGH));
        var comparison = ClassificationComparison.of(run(2024, RULES), run(2024, other));
        assertThat(comparison.changed())
                .extracting(ClassificationChange::schoolId)
                .containsExactly(4L);
        assertThat(comparison.unchanged()).isEqualTo(11);
        var change = comparison.changed().get(0);
        assertThat(change.typeChanged()).isTrue();
        assertThat(change.levelChanged()).isFalse();
        assertThat(change.changedZones()).isEmpty();
    }

    @Test
    void criterionSwitchedOffIsNoWayOutOfTheZone() {
        var comparison = ClassificationComparison.of(run(2024, RULES), run(2024, AssessmentRules.millerovsky()));
        assertThat(comparison.changed())
                .extracting(ClassificationChange::schoolId)
                .containsExactly(12L);
        var change = comparison.changed().get(0);
        assertThat(change.changedZones()).containsExactly(RiskZone.PART_TIME_STUDY);
        assertThat(change.leftZones()).isEmpty();
        assertThat(comparison.silent()).isEqualTo(11);
        assertThat(comparison.unchanged()).isZero();
    }

    @Test
    void nobodyComesIntoAZoneOfWhichCouldNotBeToldBefore() {
        var comparison = ClassificationComparison.of(run(2023, RULES), run(2024, RULES));
        assertThat(comparison.changed())
                .noneMatch(change -> change.enteredZones().contains(RiskZone.INSTABILITY));
        assertThat(comparison.changed().stream()
                        .filter(change -> change.changedZones().contains(RiskZone.INSTABILITY))
                        .map(ClassificationChange::schoolId))
                .containsExactly(2L, 8L, 11L);
    }

    @Test
    void schoolsOfOneRunOnlyAreChanges() {
        var all = run(2024, RULES);
        var comparison = ClassificationComparison.of(all.subList(0, 11), all.subList(1, 12));
        assertThat(comparison.changed())
                .extracting(ClassificationChange::schoolId)
                .containsExactly(12L, 1L);
        assertThat(comparison.changed()).noneMatch(ClassificationChange::isInBoth);
        assertThat(comparison.unchanged()).isEqualTo(10);
    }

    private static List<SchoolResult> run(int year, AssessmentRules rules) {
        return Classification.classify(Schools12.in(year, rules)).schools();
    }
}
