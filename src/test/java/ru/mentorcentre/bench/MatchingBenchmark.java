package ru.mentorcentre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.matching.solver.LargeTown;

/** Measures matching at the size of design §8, beside JGraphT's minimum cost flow; both must find the same optimum. */
class MatchingBenchmark {

    private static final int REQUESTS = 2_000;
    private static final int MENTORS = 400;
    private static final int SUBJECTS = 30;
    private static final int TIMES = 10;
    private static final String BUDGET = "3 s on 2 cores";

    @Test
    void measure() throws Exception {
        Report report = new Report();
        LargeTown town = new LargeTown(REQUESTS, MENTORS, SUBJECTS, 10);
        assertThat(town.matched()).isEqualTo(town.matchedByJGraphT());
        report.compared(
                "matching of 2,000 requests × 400 mentors of 30 subjects, points and reasons included",
                Measure.median(TIMES, town::matched),
                "JGraphT's minimum cost flow, no reasons",
                Measure.once(town::matchedByJGraphT),
                BUDGET);
        LargeTown dense = new LargeTown(REQUESTS, MENTORS, 1, 10);
        report.alone(
                "the same where all have one subject and places are short",
                Report.ms(Measure.median(TIMES, dense::matched)),
                BUDGET);
        report.addTo(Path.of("docs/benchmark.md"));
    }
}
