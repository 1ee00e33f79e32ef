package ru.mentorcentre.assessment.card;

import static java.util.Comparator.comparingInt;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.rules.Explanation;
import ru.mentorcentre.assessment.run.RunRepository;
import ru.mentorcentre.assessment.run.RunResultRepository;
import ru.mentorcentre.school.ListedSchool;
import ru.mentorcentre.school.SchoolCards;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.Viewer;

/** The viewer's own school. */
@Service
@Transactional(readOnly = true)
public class OwnSchoolOverviews {

    private final SchoolCards cards;
    private final Standings standings;
    private final RunResultRepository results;
    private final RunRepository runs;

    OwnSchoolOverviews(SchoolCards cards, Standings standings, RunResultRepository results, RunRepository runs) {
        this.cards = cards;
        this.standings = standings;
        this.results = results;
        this.runs = runs;
    }

    public OwnSchoolOverview of(Viewer viewer) {
        ListedSchool card = cards.listed(viewer.schoolId(), viewer);
        List<SchoolStanding> years = standings.of(card.school().id()).stream()
                .sorted(comparingInt(SchoolStanding::year).reversed())
                .toList();
        Explanation explanation = results.standingOfSchool(card.school().id()).stream()
                .findFirst()
                .flatMap(last ->
                        runs.findById(last.runId()).map(run -> last.result().explain(run.basis())))
                .orElse(null);
        return new OwnSchoolOverview(card, years, explanation);
    }
}
