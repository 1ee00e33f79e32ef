package ru.mentorcentre.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Viewer;

/** Gathers what the first page says about the current municipality. */
@Service
@Transactional(readOnly = true)
class Overviews {

    private final StandingRuns runs;
    private final FigureStateRepository figures;
    private final Matters matters;
    private final Clock clock;

    Overviews(StandingRuns runs, FigureStateRepository figures, Matters matters, Clock clock) {
        this.runs = runs;
        this.figures = figures;
        this.clock = clock;
        this.matters = matters;
    }

    /** The year asked for if it has a run, else the reporting year or the latest before it that has one. */
    Overview of(int year, String wanted, Viewer viewer) {
        List<StandingYear> standing = runs.all();
        List<Integer> years = standing.stream().map(StandingYear::year).toList();
        int shown = years.stream()
                .filter(one -> String.valueOf(one).equals(wanted))
                .findFirst()
                .or(() -> years.stream().filter(one -> one <= year).findFirst())
                .orElse(year);
        int about = String.valueOf(shown).equals(wanted) ? shown : year;
        List<YearRun> found = runs.whole(standing.stream()
                .filter(one -> one.year() == shown || one.year() == shown - 1)
                .map(one -> one.run().view())
                .toList());
        YearRun run =
                found.stream().filter(one -> one.year() == shown).findFirst().orElse(null);
        Movement movement = found.size() == 2 && found.get(0).isComparable(found.get(1))
                ? Movement.between(found.get(1), found.get(0))
                : null;
        boolean regional = standing.stream().anyMatch(one -> one.year() == shown && one.isOvertaken());
        FigureBoard board = figures.board(about, about - FiguresWindow.YEARS_BACK, LocalDate.now(clock));
        return new Overview(
                year,
                years,
                matters.of(about, run, regional, movement, board.figures(), board.schools(), viewer),
                run,
                found.size(),
                movement);
    }
}
