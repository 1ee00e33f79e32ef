package ru.mentorcentre.assessment.run;

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
public class RunsInForce {

    private final RunInForceRepository runs;

    RunsInForce(RunInForceRepository runs) {
        this.runs = runs;
    }

    public Optional<RunWithResults> of(int year) {
        return of(List.of(year)).stream().findFirst();
    }

    /** Those of the years that have a run, the latest first. */
    public List<RunWithResults> of(Collection<Integer> years) {
        return whole(
                runs.standingOf(years).stream().map(ClassificationRun::view).toList());
    }

    /** Runs with their results. */
    public List<RunWithResults> whole(List<RunView> views) {
        if (views.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<RunResultRow>> rows =
                runs.rows(views.stream().map(RunView::id).toList()).stream().collect(groupingBy(RunResultRow::year));
        return views.stream()
                .map(run -> new RunWithResults(run, rows.getOrDefault(run.year(), List.of())))
                .toList();
    }

    /** Years that have a run, the latest first. */
    public List<Integer> years() {
        return runs.years();
    }

    /** The runs in force of all years, the latest first. */
    public List<RunInForce> all() {
        return runs.standingYears();
    }
}
