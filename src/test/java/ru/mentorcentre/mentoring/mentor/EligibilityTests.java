package ru.mentorcentre.mentoring.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.mentoring.mentor.Eligibility.EligibilityInput;
import ru.mentorcentre.profile.MentoringRules;
import ru.mentorcentre.profile.MentoringRules.MenteeGroup;
import ru.mentorcentre.profile.MentoringRules.MentorSource;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.SchoolType;

/** Who may be a mentor by the rules of the centre (domain §0 table, A16). */
class EligibilityTests {

    private static final MentoringRules KORENOVSKY = MentoringRules.defaults();

    private static final MentoringRules MILLEROVSKY = new MentoringRules(
            Set.of(
                    MentorSource.EFFECTIVE,
                    MentorSource.STABLE_HIGH,
                    MentorSource.METHOD_SERVICE,
                    MentorSource.STRONG_TEACHERS),
            Set.of(MenteeGroup.TEACHERS),
            3,
            true);

    private static final Finding UNKNOWN = Finding.INSUFFICIENT_DATA;

    @Test
    void oneGoodGroundIsEnough() {
        Eligibility found = of(KORENOVSKY, SchoolType.EFFECTIVE, Finding.YES, false, UNKNOWN);
        assertThat(found.finding()).isEqualTo(Finding.YES);
        assertThat(found.why())
                .isEqualTo("Подходит: школа эффективная (2025 год); результаты школы стабильно высокие (2025 год).");
        assertThat(of(KORENOVSKY, null, null, true, UNKNOWN).isYes()).isTrue();
        assertThat(of(KORENOVSKY, SchoolType.STRUGGLING, Finding.YES, false, Finding.NO)
                        .isYes())
                .isTrue();
    }

    @Test
    void theProfileSaysWhichSourcesCount() {
        assertThat(of(KORENOVSKY, SchoolType.RESILIENT, Finding.NO, false, Finding.NO)
                        .finding())
                .isEqualTo(Finding.YES);
        assertThat(of(MILLEROVSKY, SchoolType.RESILIENT, Finding.NO, false, Finding.NO)
                        .finding())
                .isEqualTo(Finding.NO);
        assertThat(of(MILLEROVSKY, SchoolType.STRUGGLING, Finding.NO, false, Finding.YES)
                        .finding())
                .isEqualTo(Finding.YES);
        assertThat(of(KORENOVSKY, SchoolType.STRUGGLING, Finding.NO, false, Finding.YES)
                        .finding())
                .isEqualTo(Finding.NO);
    }

    @Test
    void whatNobodyKnowsIsNotANo() {
        Eligibility noStanding = of(KORENOVSKY, null, null, false, Finding.NO);
        assertThat(noStanding.finding()).isEqualTo(UNKNOWN);
        assertThat(noStanding.why())
                .startsWith("Недостаточно данных: тип школы за 2025 год не определён; неизвестно, стабильно ли")
                .contains("По правилам центра наставниками могут быть: эффективные школы");
        assertThat(of(KORENOVSKY, SchoolType.UNDEFINED, Finding.NO, false, Finding.NO)
                        .finding())
                .isEqualTo(UNKNOWN);
        assertThat(of(KORENOVSKY, SchoolType.STRUGGLING, UNKNOWN, false, Finding.NO)
                        .finding())
                .isEqualTo(UNKNOWN);
        assertThat(of(MILLEROVSKY, SchoolType.STRUGGLING, Finding.NO, false, UNKNOWN)
                        .finding())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void aNoSaysWhatWasMissing() {
        Eligibility found = of(KORENOVSKY, SchoolType.STRUGGLING, Finding.NO, false, Finding.NO);
        assertThat(found.why())
                .startsWith(
                        "Не подходит: школа несправляющаяся, стабильно высоких результатов нет. По правилам центра");
    }

    @Test
    void theLeaderMayDecideOtherwiseAndTheRulesStayTold() {
        EligibilityInput admitted = new EligibilityInput(
                2025, SchoolType.STRUGGLING, Finding.NO, false, Finding.NO, true, "победитель конкурса");
        Eligibility found = Eligibility.of(KORENOVSKY, admitted);
        assertThat(found.finding()).isEqualTo(Finding.YES);
        assertThat(found.byRules()).isEqualTo(Finding.NO);
        assertThat(found.why())
                .startsWith("Допущен решением руководителя: победитель конкурса. По правилам: не подходит: школа");
        EligibilityInput refused = new EligibilityInput(
                2025, SchoolType.EFFECTIVE, Finding.YES, false, Finding.NO, false, "просил не назначать");
        assertThat(Eligibility.of(KORENOVSKY, refused).finding()).isEqualTo(Finding.NO);
    }

    private static Eligibility of(
            MentoringRules rules, SchoolType type, Finding stableHigh, boolean service, Finding steady) {
        return Eligibility.of(rules, new EligibilityInput(2025, type, stableHigh, service, steady, null, null));
    }
}
