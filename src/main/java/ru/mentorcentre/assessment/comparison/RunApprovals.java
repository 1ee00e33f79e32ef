package ru.mentorcentre.assessment.comparison;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.YearlyFiguresRepository;
import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.assessment.run.Runs;
import ru.mentorcentre.assessment.run.ThreeYearFigures;
import ru.mentorcentre.profile.Profiles;

/** Gathers what stands for and against signing a run off. */
@Service
@Transactional(readOnly = true)
class RunApprovals {

    private final Runs runs;
    private final RunComparison comparison;
    private final YearlyFiguresRepository figures;
    private final Profiles profiles;

    RunApprovals(Runs runs, RunComparison comparison, YearlyFiguresRepository figures, Profiles profiles) {
        this.runs = runs;
        this.comparison = comparison;
        this.figures = figures;
        this.profiles = profiles;
    }

    RunApproval of(int year, long id) {
        RunView run = runs.view(year, id);
        RunView former = runs.approvedBefore(run).orElse(null);
        return new RunApproval(
                run,
                former,
                former == null ? null : comparison.counts(former.id(), id),
                figures.changedSince(year - ThreeYearFigures.YEARS_BACK, year, run.madeAt()),
                !run.regional()
                        && !profiles.current()
                                .assessment()
                                .classifyLike(run.basis().rules()),
                runs.standing(year).filter(one -> one.id() == id).isPresent());
    }
}
