package ru.mentorcentre.assessment.card;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.FigureHistory;
import ru.mentorcentre.assessment.figures.IndicatorValue;
import ru.mentorcentre.assessment.figures.YearlyFigures;
import ru.mentorcentre.assessment.figures.YearlyFiguresRepository;
import ru.mentorcentre.assessment.run.ClassificationRun;
import ru.mentorcentre.assessment.run.RunRepository;
import ru.mentorcentre.assessment.run.RunResult;
import ru.mentorcentre.assessment.run.RunResultRepository;
import ru.mentorcentre.assessment.run.RunView;

/** Everything the assessment knows of one school. */
@Service
@Transactional(readOnly = true)
class SchoolAssessment {

    private final RunResultRepository results;
    private final RunRepository runs;
    private final YearlyFiguresRepository figures;
    private final FigureHistory history;
    private final Clock clock;

    SchoolAssessment(
            RunResultRepository results,
            RunRepository runs,
            YearlyFiguresRepository figures,
            FigureHistory history,
            Clock clock) {
        this.results = results;
        this.runs = runs;
        this.figures = figures;
        this.history = history;
        this.clock = clock;
    }

    /** What the run in force of each year found, the latest year first. */
    List<SchoolClassificationYear> years(long school) {
        List<RunResult> found = results.standingOfSchool(school);
        Map<Long, RunView> views = runs
                .findByIdIn(found.stream().map(RunResult::runId).toList())
                .stream()
                .map(ClassificationRun::view)
                .collect(Collectors.toMap(RunView::id, Function.identity()));
        return found.stream()
                .map(result -> SchoolClassificationYear.of(result, views.get(result.runId())))
                .toList();
    }

    /** Who changed the school's figures, the latest year first. */
    SchoolFigureChanges changes(long school) {
        return SchoolFigureChanges.of(
                history.changes()
                        .where("c.schoolId = :school", "school", school)
                        .first(SchoolFigureChanges.MOST + 1),
                clock.getZone());
    }

    /** Figures of every year, the latest first. */
    List<SchoolFiguresRow> figures(long school) {
        Map<YearlyFigures, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        figures.ofSchool(school).forEach(pair -> {
            Map<String, BigDecimal> ofYear = values.computeIfAbsent((YearlyFigures) pair[0], year -> new TreeMap<>());
            if (pair[1] instanceof IndicatorValue value) {
                ofYear.put(value.code(), value.value());
            }
        });
        return values.keySet().stream()
                .sorted(Comparator.comparingInt(YearlyFigures::year).reversed())
                .map(row -> new SchoolFiguresRow(
                        row.year(), row.given(), row.computed(), values.get(row), row.changedBy(), row.changedAt()))
                .toList();
    }
}
