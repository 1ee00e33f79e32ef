package ru.mentorcentre.school.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Settlement;
import ru.mentorcentre.school.Stability;

class SchoolFilterTests {

    @Test
    void readsEveryCondition() {
        SchoolFilter filter = SchoolFilter.of(
                Map.ofEntries(
                        Map.entry("q", " сош "),
                        Map.entry("year", "2024"),
                        Map.entry("type", "EFFECTIVE"),
                        Map.entry("zone", "INSTABILITY"),
                        Map.entry("level", "LOW"),
                        Map.entry("stability", "STABLE_LOW"),
                        Map.entry("listed", "LOW_RESULTS"),
                        Map.entry("kind", "LYCEUM"),
                        Map.entry("place", "village"),
                        Map.entry("closed", "any"),
                        Map.entry("sort", "-results"),
                        Map.entry("page", "3")),
                2025);

        assertThat(filter)
                .isEqualTo(new SchoolFilter(
                        "сош",
                        2024,
                        SchoolType.EFFECTIVE,
                        RiskZone.INSTABILITY,
                        ResultsLevel.LOW,
                        Stability.STABLE_LOW,
                        ListingKind.LOW_RESULTS,
                        SchoolKind.LYCEUM,
                        Settlement.VILLAGE,
                        Openness.ANY,
                        SchoolFilter.SORT.order("-results"),
                        3));
        assertThat(filter.chips(2025)).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "year, 20224",
        "year, -1",
        "year, двадцать",
        "type, NICE",
        "zone, ''",
        "page, -5",
        "page, 99999999999999999999",
        "closed, maybe",
        "sort, '; drop table school'",
        "place, море"
    })
    void leavesOutWhatMakesNoSense(String parameter, String value) {
        assertThat(SchoolFilter.of(Map.of(parameter, value), 2025)).isEqualTo(SchoolFilter.of(Map.of(), 2025));
    }

    @Test
    void showsWorkingSchoolsUnlessAYearsFindingIsAskedFor() {
        assertThat(SchoolFilter.of(Map.of(), 2025).shown()).isEqualTo(Openness.OPEN);
        assertThat(SchoolFilter.of(Map.of("type", "STRUGGLING"), 2025).shown()).isEqualTo(Openness.ANY);
        assertThat(SchoolFilter.of(Map.of("type", "STRUGGLING", "closed", "OPEN"), 2025)
                        .shown())
                .isEqualTo(Openness.OPEN);
    }
}
