package ru.mentorcentre.assessment.overview;

import java.util.List;
import ru.mentorcentre.assessment.comparison.RunChangeCounts;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.web.AttentionItem;

/**
 * The page of a year.
 *
 * @param schools schools that worked in the year
 * @param welfareAuthor who computed ИСБШ, empty when unknown
 * @param run the run in force, {@code null} before the first
 * @param regional a regional assessment published after it, {@code null} without one
 * @param before the run in force of the year before, {@code null} if there is none or only one of both is regional
 * @param change from {@code before} to {@code run}, {@code null} without both
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
        RunChangeCounts change,
        List<AttentionItem> matters) {

    /** Nobody has entered anything yet. */
    public boolean isEmpty() {
        return figures.stream().allMatch(figure -> figure.present() == 0);
    }

    /** How the number of schools of a type has changed, {@code null} when there is nothing to compare with. */
    public String since(SchoolType type) {
        return before == null
                ? null
                : since(run.counts().of(type) - before.counts().of(type));
    }

    /** How the number of schools in a zone has changed. */
    public String since(RiskZone zone) {
        return before == null
                ? null
                : since(run.counts().of(zone) - before.counts().of(zone));
    }

    /** How the number of schools with stable high or low results has changed. */
    public String sinceStable(boolean high) {
        return before == null
                ? null
                : since(
                        high
                                ? run.counts().stableHigh() - before.counts().stableHigh()
                                : run.counts().stableLow() - before.counts().stableLow());
    }

    private String since(int difference) {
        String number = difference == 0 ? "столько же" : (difference > 0 ? "+" + difference : "−" + -difference);
        return difference == 0
                ? "как в %d году".formatted(before.year())
                : number + " к %d году".formatted(before.year());
    }

    /** How many schools have a figure. */
    record Completeness(FigureField field, long present, long missing) {}
}
