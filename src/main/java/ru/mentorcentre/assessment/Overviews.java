package ru.mentorcentre.assessment;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.school.SchoolCounts;
import ru.mentorcentre.shared.Viewer;

/** Gathers what the first page says about the current municipality. */
@Service
@Transactional(readOnly = true)
class Overviews {

    private final StandingRuns runs;
    private final FigureStateRepository figures;
    private final SchoolCounts schools;
    private final Matters matters;

    Overviews(StandingRuns runs, FigureStateRepository figures, SchoolCounts schools, Matters matters) {
        this.runs = runs;
        this.figures = figures;
        this.schools = schools;
        this.matters = matters;
    }

    /** The year asked for if it has a run, else the reporting year or the latest before it that has one. */
    Overview of(int year, String wanted, Viewer viewer) {
        List<RunYear> runYears = runs.runYears();
        List<Integer> years = runYears.stream().map(RunYear::year).toList();
        int shown = years.stream()
                .filter(one -> String.valueOf(one).equals(wanted))
                .findFirst()
                .or(() -> years.stream().filter(one -> one <= year).findFirst())
                .orElse(year);
        int about = String.valueOf(shown).equals(wanted) ? shown : year;
        List<YearRun> found = runs.of(List.of(shown, shown - 1));
        YearRun run =
                found.stream().filter(one -> one.year() == shown).findFirst().orElse(null);
        Movement movement = found.size() == 2 && found.get(0).isComparable(found.get(1))
                ? Movement.between(found.get(1), found.get(0))
                : null;
        boolean regional = run != null && runYears.stream().anyMatch(one -> one.isOvertaking(run.run()));
        return new Overview(
                year,
                years,
                matters.of(
                        about,
                        run,
                        regional,
                        movement,
                        figures.of(about, about - FiguresWindow.YEARS_BACK),
                        schools.of(about),
                        viewer),
                run,
                found.size(),
                movement);
    }
}
