package ru.mentorcentre.assessment.overview;

import java.util.List;
import ru.mentorcentre.assessment.chart.Movement;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.web.AttentionItem;

/**
 * The page of a year.
 *
 * @param schools those that worked in the year or have figures of it
 * @param welfareAuthor who computed ИСБШ, empty when unknown
 * @param run the run in force, {@code null} before the first
 * @param regional a regional assessment published after it, {@code null} without one
 * @param before the run in force of the year before, {@code null} if there is none or only one of both is regional
 * @param results the run with its schools, {@code null} before the first
 * @param movement from {@code before} to {@code run}, {@code null} without both
 * @param matters what needs attention, the most urgent first
 */
record YearOverview(
        int year,
        int schools,
        List<Completeness> figures,
        String welfareAuthor,
        RunView run,
        RunView regional,
        RunView before,
        RunWithResults results,
        Movement movement,
        List<AttentionItem> matters) {

    /** Nobody has entered anything yet. */
    public boolean isEmpty() {
        return figures.stream().allMatch(figure -> figure.present() == 0);
    }

    /** How the number of schools of a type has changed, {@code null} when there is nothing to compare with. */
    public String since(SchoolType type) {
        return movement == null ? null : NumberChange.of(movement, type).words();
    }

    /** The same of a zone, with what is not known of it. */
    public String since(RiskZone zone) {
        return OverviewTile.change(zone, results, movement);
    }

    /** The same of the stable high or low results. */
    public String sinceStable(boolean high) {
        return OverviewTile.change(high ? RunResultRow::stableHigh : RunResultRow::stableLow, results, movement);
    }

    /** The number of a zone, «—» where its criterion is switched off. */
    public String number(RiskZone zone) {
        return run.basis().judges(zone) ? "" + run.counts().of(zone) : "—";
    }

    /** How many schools have a figure. */
    record Completeness(FigureField field, long present, long missing) {}
}
