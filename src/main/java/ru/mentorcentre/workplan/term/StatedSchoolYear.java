package ru.mentorcentre.workplan.term;

import java.util.regex.Pattern;

/** A term with its «2026/27 учебный год» taken out, and the year its months lie in then. */
record StatedSchoolYear(TermText rest, PlanYear plan) {

    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\d./-])((?:19|20)\\d{2}) ?[-/] ?((?:19|20)?\\d{2})(?![\\d./-])(?<school> ?\\.? ?уч)?");
    private static final int CENTURY = 100;

    /** The text and the plan's own year when it states none. Two years beside each other say nothing in a calendar plan. */
    static StatedSchoolYear in(TermText text, PlanYear plan) {
        var pair = PAIR.matcher(text.folded());
        if (!pair.find()) {
            return new StatedSchoolYear(text, plan);
        }
        int first = Integer.parseInt(pair.group(1));
        int second = Integer.parseInt(pair.group(2));
        var isPair = second % CENTURY == (first + 1) % CENTURY && (second < CENTURY || second == first + 1);
        var isSchoolYear = isPair && (plan.context() == YearContext.SCHOOL || pair.group("school") != null);
        return isSchoolYear
                ? new StatedSchoolYear(
                        text.without(pair.start(), pair.end(2)),
                        PlanYear.school(first).withProgramme(plan.programme()))
                : new StatedSchoolYear(text, plan);
    }
}
