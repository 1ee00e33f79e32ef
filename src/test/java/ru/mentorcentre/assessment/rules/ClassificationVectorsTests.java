package ru.mentorcentre.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.assessment.Vectors.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ru.mentorcentre.assessment.Vectors;
import ru.mentorcentre.profile.AssessmentRules;

/** Every column of vectors_schools_expected.csv, for each school and year. */
class ClassificationVectorsTests {

    private final Map<Integer, ClassificationResult> runs = new LinkedHashMap<>();

    @TestFactory
    List<DynamicTest> schoolsAreClassifiedAsExpected() {
        return Vectors.read("schools_expected").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("name") + ", " + row.get("year"), () -> check(row)))
                .toList();
    }

    private void check(CSVRecord row) {
        var year = Integer.parseInt(row.get("year"));
        var run = runs.computeIfAbsent(year, y -> Classification.classify(Schools12.in(y, AssessmentRules.defaults())));
        var school = run.schools().stream()
                .filter(s -> s.schoolId() == Schools12.id(row.get("school_id")))
                .findFirst()
                .orElseThrow();
        assertThat(columns(run, school)).containsAllEntriesOf(expected(row));
    }

    private static Map<String, String> expected(CSVRecord row) {
        var columns = row.toMap();
        columns.keySet().removeAll(List.of("school_id", "name", "year"));
        return columns;
    }

    private static Map<String, String> columns(ClassificationResult run, SchoolResult school) {
        var results = run.basis().thresholds().results();
        var exams = school.examDivergence();
        var columns = new LinkedHashMap<String, String>();
        columns.put(
                "ior_level",
                school.level() == null ? "нет данных" : school.level().title());
        columns.put("type", school.type().title());
        columns.put("risk_unstable", school.instability().finding().title());
        columns.put("ior_am3", text(school.instability().mean(), 6));
        columns.put("deviation_pct_of_am", text(school.instability().deviation(), 6));
        columns.put("risk_gia_vpr", exams.finding().title());
        columns.put("ratio", exams.isInfinite() ? "inf" : text(exams.ratio(), 6));
        columns.put(
                "direction", exams.direction() == null ? "" : exams.direction().title());
        columns.put("risk_part_time", school.partTimeStudy().finding().title());
        columns.put("part_time_q3", text(run.basis().thresholds().partTime().q3(), 4));
        columns.put("risk_advanced", school.advancedBelowMean().finding().title());
        columns.put("ior_mean", text(results.mean(), 6));
        columns.put("stable_high", school.stability().high().title());
        columns.put("stable_low", school.stability().low().title());
        columns.put("q1", text(results.q1(), 6));
        columns.put("q2", text(results.q2(), 6));
        columns.put("q3", text(results.q3(), 6));
        return columns;
    }
}
