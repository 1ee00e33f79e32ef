package ru.mentorcentre.assessment.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.mentorcentre.assessment.rules.Explanation;
import ru.mentorcentre.assessment.rules.Instability;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.assessment.run.RunResult;
import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;

/**
 * What the run in force of a year found of a school, with the sentence that explains each answer.
 *
 * @param computed ИОР was computed by the centre's method
 */
record SchoolClassificationYear(
        int year,
        long runId,
        int runNumber,
        Instant madeAt,
        boolean approved,
        boolean regional,
        boolean computed,
        SchoolResult result,
        Explanation why) {

    static SchoolClassificationYear of(RunResult result, RunView run) {
        SchoolResult found = result.result();
        return new SchoolClassificationYear(
                run.year(),
                run.id(),
                run.number(),
                run.madeAt(),
                run.isApproved(),
                run.regional(),
                result.isResultsComputed(),
                found,
                found.explain(run.basis()));
    }

    public ResultsLevel level() {
        return result.level();
    }

    public SchoolType type() {
        return result.type();
    }

    public Stability stability() {
        return result.stability().summary();
    }

    /** Zones the school is in for certain. */
    public List<RiskZone> zones() {
        return List.copyOf(result.zones());
    }

    /** Zones that cannot be told for want of data. */
    public List<RiskZone> unknownZones() {
        return Arrays.stream(RiskZone.values())
                .filter(zone -> result.finding(zone) == Finding.INSUFFICIENT_DATA)
                .toList();
    }

    /** Every criterion of risk with its answer and the reason. */
    public List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        Arrays.stream(RiskZone.values())
                .map(zone -> new Answer(zone, result.finding(zone), why.zone(zone), note(zone)))
                .forEach(answers::add);
        return answers;
    }

    private String note(RiskZone zone) {
        return zone == RiskZone.INSTABILITY && result.instability().trend() != null
                ? "За три года: " + result.instability().trend().arrow() + " "
                        + result.instability().trend().title() + ". " + Instability.LETTERS
                : null;
    }

    /**
     * One criterion of risk.
     *
     * @param note something to add, {@code null} for nothing
     */
    record Answer(RiskZone zone, Finding finding, String why, String note) {}
}
