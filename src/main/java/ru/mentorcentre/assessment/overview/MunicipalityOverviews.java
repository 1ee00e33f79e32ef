package ru.mentorcentre.assessment.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.chart.Movement;
import ru.mentorcentre.assessment.figures.FigureCompletenessRepository;
import ru.mentorcentre.assessment.figures.YearCompleteness;
import ru.mentorcentre.assessment.run.RunInForce;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.assessment.run.RunsInForce;
import ru.mentorcentre.assessment.run.ThreeYearFigures;
import ru.mentorcentre.shared.Viewer;

/** Gathers what the first page says about the current municipality. */
@Service
@Transactional(readOnly = true)
class MunicipalityOverviews {

    private final RunsInForce runs;
    private final FigureCompletenessRepository figures;
    private final YearAttention matters;
    private final Clock clock;

    MunicipalityOverviews(RunsInForce runs, FigureCompletenessRepository figures, YearAttention matters, Clock clock) {
        this.runs = runs;
        this.figures = figures;
        this.clock = clock;
        this.matters = matters;
    }

    /** The year asked for if it has a run, else the reporting year or the latest before it that has one. */
    MunicipalityOverview of(int year, String wanted, Viewer viewer) {
        List<RunInForce> standing = runs.all();
        List<Integer> years = standing.stream().map(RunInForce::year).toList();
        int shown = years.stream()
                .filter(one -> String.valueOf(one).equals(wanted))
                .findFirst()
                .or(() -> years.stream().filter(one -> one <= year).findFirst())
                .orElse(year);
        int about = String.valueOf(shown).equals(wanted) ? shown : year;
        List<RunWithResults> found = runs.whole(standing.stream()
                .filter(one -> one.year() == shown || one.year() == shown - 1)
                .map(one -> one.run().view())
                .toList());
        RunWithResults run =
                found.stream().filter(one -> one.year() == shown).findFirst().orElse(null);
        Movement movement = found.size() == 2 && found.get(0).isComparable(found.get(1))
                ? Movement.between(found.get(1), found.get(0))
                : null;
        boolean regional = standing.stream().anyMatch(one -> one.year() == shown && one.isOvertaken());
        YearCompleteness board = figures.board(about, about - ThreeYearFigures.YEARS_BACK, LocalDate.now(clock));
        return new MunicipalityOverview(
                year, years, matters.of(about, run, regional, movement, board, viewer), run, found.size(), movement);
    }
}
