package ru.mentorcentre.assessment.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.YearlyFiguresRepository;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.Profiles;

/** Makes at once what is owed: a run of each year that has figures, and none that knows them and the present rules. */
@Service
@Transactional
class OwedRuns {

    private final Runs runs;
    private final YearlyFiguresRepository figures;
    private final Profiles profiles;

    OwedRuns(Runs runs, YearlyFiguresRepository figures, Profiles profiles) {
        this.runs = runs;
        this.figures = figures;
        this.profiles = profiles;
    }

    /** The years that were run, the earliest first; a year with a regional assessment in force keeps it. */
    List<Integer> make(Long by) {
        AssessmentRules rules = profiles.current().assessment();
        List<Integer> made = new ArrayList<>();
        figures.years().stream().sorted().filter(year -> isOwed(year, rules)).forEach(year -> {
            runs.make(year, null, by);
            made.add(year);
        });
        return made;
    }

    private boolean isOwed(int year, AssessmentRules rules) {
        Optional<RunView> standing = runs.standing(year);
        if (standing.isEmpty()) {
            return true;
        }
        RunView run = standing.get();
        return !run.regional()
                && (!rules.classifyLike(run.basis().rules())
                        || figures.changedSince(year - ThreeYearFigures.YEARS_BACK, year, run.madeAt()) > 0);
    }
}
