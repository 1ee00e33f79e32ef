package ru.mentorcentre.assessment.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.chart.Movement;
import ru.mentorcentre.assessment.figures.FigureCounts;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.figures.YearlyFiguresRepository;
import ru.mentorcentre.assessment.overview.YearOverview.Completeness;
import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.assessment.run.Runs;
import ru.mentorcentre.assessment.run.RunsInForce;
import ru.mentorcentre.assessment.run.ThreeYearFigures;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.Words;

/** Puts the page of a year together. */
@Service
@Transactional(readOnly = true)
class YearOverviews {

    private static final String WARNING = "warning";

    private final YearlyFiguresRepository figures;
    private final Runs runs;
    private final RunsInForce standing;
    private final Profiles profiles;

    YearOverviews(YearlyFiguresRepository figures, Runs runs, RunsInForce standing, Profiles profiles) {

        this.figures = figures;
        this.runs = runs;
        this.standing = standing;
        this.profiles = profiles;
    }

    YearOverview of(int year) {
        FigureCounts counts = figures.counts(year - ThreeYearFigures.YEARS_BACK, year);
        List<Completeness> completeness = completeness(counts);
        Map<Integer, RunView> both = runs.standing(List.of(year, year - 1));
        RunView run = both.get(year);
        RunView before = both.get(year - 1);
        if (run != null && before != null && run.regional() != before.regional()) {
            before = null;
        }
        List<RunWithResults> results = results(run, before);
        Movement movement = before == null || run == null ? null : Movement.between(results.get(1), results.get(0));
        AssessmentRules rules = profiles.current().assessment();
        List<AttentionItem> matters = new ArrayList<>();
        missing(year, completeness, matters);
        if (run != null) {
            outdated(run, counts.changedAt(), rules, matters);
        }
        RunView regional = run == null ? null : runs.newerRegional(run).orElse(null);
        return new YearOverview(
                year,
                (int) counts.schools(),
                completeness,
                author(run, rules),
                run,
                regional,
                before,
                results.isEmpty() ? null : results.get(0),
                movement,
                matters);
    }

    private List<RunWithResults> results(RunView run, RunView before) {
        return standing.whole(Stream.of(run, before)
                .filter(Objects::nonNull)
                .filter(one -> run != null)
                .toList());
    }

    /** Of the index that was classified, if anybody said it then. */
    private static String author(RunView run, AssessmentRules rules) {
        String then = run == null ? "" : run.basis().rules().welfare().author();
        return then.isEmpty() ? rules.welfare().author() : then;
    }

    private static List<Completeness> completeness(FigureCounts counts) {
        return Arrays.stream(FigureField.values())
                .map(field -> new Completeness(field, counts.of(field), counts.schools() - counts.of(field)))
                .toList();
    }

    private void missing(int year, List<Completeness> completeness, List<AttentionItem> matters) {
        for (Completeness figure : completeness) {
            boolean important =
                    figure.field() == FigureField.RESULTS_INDEX || figure.field() == FigureField.WELFARE_INDEX;
            if (important && figure.present() > 0 && figure.missing() > 0) {
                matters.add(new AttentionItem(
                        "Нет %s у %s"
                                .formatted(
                                        figure.field().title(), Words.count(figure.missing(), "школы", "школ", "школ")),
                        figure.field() == FigureField.RESULTS_INDEX
                                ? "Без него нет ни уровня, ни типа, ни нестабильности."
                                : "Без него тип школы не определён.",
                        "/assessment/%d/figures?missing=%s"
                                .formatted(year, figure.field().key()),
                        WARNING));
            }
        }
    }

    private void outdated(RunView run, Instant changed, AssessmentRules rules, List<AttentionItem> matters) {
        if (changed != null && changed.isAfter(run.madeAt())) {
            matters.add(new AttentionItem(
                    "Показатели изменились после расчёта",
                    "Выполните расчёт ещё раз: прежний останется в списке.",
                    "/assessment/%d/runs".formatted(run.year()),
                    WARNING));
        }
        if (!run.regional() && !rules.classifyLike(run.basis().rules())) {
            matters.add(new AttentionItem(
                    "Правила центра изменились после расчёта",
                    "Посмотрите, что изменится по нынешним правилам.",
                    "/assessment/%d/preview".formatted(run.year()),
                    "info"));
        }
        run.warnings()
                .forEach(warning -> matters.add(new AttentionItem(
                        warning, null, "/assessment/%d/runs/%d".formatted(run.year(), run.id()), "info")));
    }
}
