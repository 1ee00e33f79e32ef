package ru.mentorcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.municipality.AssessmentRules;
import ru.mentorcentre.municipality.TieRule;
import ru.mentorcentre.municipality.TypeRule;
import ru.mentorcentre.municipality.TypeRules;
import ru.mentorcentre.school.RiskZone;

class ComparisonTests {

    private static final AssessmentRules RULES = AssessmentRules.defaults();

    @Test
    void sameSettingsChangeNothing() {
        var run = run(2024, RULES);
        assertThat(Comparison.of(run, run)).isEqualTo(new Comparison(List.of(), 12));
    }

    @Test
    void otherTieMovesOnlyTheSchoolOnTheThreshold() {
        var other = RULES.with(TypeRules.of(TypeRule.MEDIAN, TieRule.HIGH));
        var comparison = Comparison.of(run(2024, RULES), run(2024, other));
        assertThat(comparison.changed()).extracting(SchoolChange::schoolId).containsExactly(4L);
        assertThat(comparison.unchanged()).isEqualTo(11);
        var change = comparison.changed().get(0);
        assertThat(change.typeChanged()).isTrue();
        assertThat(change.levelChanged()).isFalse();
        assertThat(change.changedZones()).isEmpty();
    }

    @Test
    void criterionSwitchedOffTakesItsSchoolsOutOfTheZone() {
        var comparison = Comparison.of(run(2024, RULES), run(2024, AssessmentRules.millerovsky()));
        assertThat(comparison.changed()).hasSize(12);
        assertThat(comparison.changed().stream()
                        .filter(change -> change.leftZones().contains(RiskZone.PART_TIME_STUDY))
                        .map(SchoolChange::schoolId))
                .containsExactly(12L);
    }

    @Test
    void twoYearsShowWhoCameIntoAZone() {
        var comparison = Comparison.of(run(2023, RULES), run(2024, RULES));
        assertThat(comparison.changed().stream()
                        .filter(change -> change.enteredZones().contains(RiskZone.INSTABILITY))
                        .map(SchoolChange::schoolId))
                .containsExactly(2L, 8L, 11L);
    }

    @Test
    void schoolsOfOneRunOnlyAreChanges() {
        var all = run(2024, RULES);
        var comparison = Comparison.of(all.subList(0, 11), all.subList(1, 12));
        assertThat(comparison.changed()).extracting(SchoolChange::schoolId).containsExactly(12L, 1L);
        assertThat(comparison.changed()).noneMatch(SchoolChange::isInBoth);
        assertThat(comparison.unchanged()).isEqualTo(10);
    }

    private static List<SchoolResult> run(int year, AssessmentRules rules) {
        return Classification.classify(Schools12.in(year, rules)).schools();
    }
}
