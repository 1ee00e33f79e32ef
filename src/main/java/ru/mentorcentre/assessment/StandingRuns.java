package ru.mentorcentre.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The runs in force of the current municipality as pictures need them: whole, in two queries however many years. */
@Service
@Transactional(readOnly = true)
class StandingRuns {

    private final StandingRunRepository runs;

    StandingRuns(StandingRunRepository runs) {
        this.runs = runs;
    }

    Optional<YearRun> of(int year) {
        return of(List.of(year)).stream().findFirst();
    }

    /** Those of the years that have a run, the latest first. */
    List<YearRun> of(Collection<Integer> years) {
        List<RunView> views =
                runs.standingOf(years).stream().map(ClassificationRun::view).toList();
        if (views.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<ResultRow>> rows =
                runs.rows(views.stream().map(RunView::id).toList()).stream().collect(groupingBy(ResultRow::year));
        return views.stream()
                .map(run -> new YearRun(run, rows.getOrDefault(run.year(), List.of())))
                .toList();
    }

    /** Years that have a run, the latest first. */
    List<Integer> years() {
        return runs.years();
    }

    /** The same, each with its last regional assessment. */
    List<RunYear> runYears() {
        return runs.runYears();
    }
}
