package ru.mentorcentre.workplan.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.mentorcentre.assessment.Vectors;

/** Every term of both templates, as domain §10.2 expects it to be read. */
class TermVectorsTests {

    private static final DayRange PROGRAMME = new DayRange(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));

    @ParameterizedTest
    @MethodSource("terms")
    void isReadAsExpected(CSVRecord row) {
        for (var context : row.get("year_context").split("\\|")) {
            var term = TermReader.read(row.get("term"), plan(context));

            assertThat(term.raw()).isEqualTo(row.get("term"));
            assertThat(code(term.kind())).isEqualTo(row.get("kind"));
            assertThat(code(term.headKind())).isEqualTo(row.get("head_kind"));
            assertThat(month(term.start())).isEqualTo(row.get("start_month"));
            assertThat(month(term.end())).isEqualTo(row.get("end_month"));
            assertThat(term.hasOpenTail()).isEqualTo(Boolean.valueOf(row.get("has_open_tail")));
            assertThat(term.hasOpenTail() ? term.openTail() : "").isEqualTo(row.get("open_tail"));
            assertThat(term.canBeOverdue()).isEqualTo(Boolean.valueOf(row.get("can_be_overdue")));
            assertThat(code(term.bounds())).isEqualTo(row.get("bounds"));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTermOfATemplateIsExpected(String name, String context) {
        var expected = terms().stream()
                .filter(row -> Arrays.asList(row.get("template").split("\\|")).contains(name))
                .map(row -> row.get("term"))
                .toList();
        assertThat(Vectors.readNamed("plan_template_" + name)).isNotEmpty().allSatisfy(row -> {
            assertThat(expected).contains(row.get("term"));
            assertThat(TermReader.read(row.get("term"), plan(context)).kind()).isNotEqualTo(TermKind.UNREADABLE);
        });
    }

    static List<CSVRecord> terms() {
        return Vectors.readNamed("terms_expected");
    }

    static Stream<Arguments> templates() {
        return Stream.of(Arguments.of("directions", "calendar"), Arguments.of("stages", "school"));
    }

    private static PlanYear plan(String context) {
        return (context.equals("school") ? PlanYear.school(2026) : PlanYear.calendar(2026)).withProgramme(PROGRAMME);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String month(LocalDate day) {
        return day == null ? "" : String.valueOf(day.getMonthValue());
    }
}
