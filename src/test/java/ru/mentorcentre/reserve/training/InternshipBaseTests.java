package ru.mentorcentre.reserve.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.SchoolType;

/** Which schools may be the base of a mini-internship. */
class InternshipBaseTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "EFFECTIVE,  NO,                true,  ELIGIBLE, 0",
                "RESILIENT,  YES,               true,  ELIGIBLE, 0",
                "STRUGGLING, YES,               true,  ELIGIBLE, 0",
                "EFFECTIVE,  NO,                false, UNKNOWN,  1",
                "RESILIENT,  NO,                true,  REFUSED,  1",
                "STRUGGLING, NO,                false, REFUSED,  2",
                "INEFFECTIVE, NOT_APPLICABLE,   true,  REFUSED,  1",
                "RESILIENT,  INSUFFICIENT_DATA, true,  UNKNOWN,  1",
                "UNDEFINED,  NO,                true,  UNKNOWN,  1",
                "-,          -,                 true,  UNKNOWN,  1",
                "-,          -,                 false, UNKNOWN,  2"
            })
    void onlyWhatIsCertainIsTakenOrRefused(
            SchoolType type, Finding stableHigh, boolean represented, BaseVerdict verdict, int doubts) {
        InternshipBase base = new InternshipBase(type == null ? null : 2025, type, stableHigh, represented);
        assertThat(base.verdict()).isEqualTo(verdict);
        assertThat(base.doubts()).hasSize(doubts);
    }
}
