package ru.mentorcentre.assessment.overview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import ru.mentorcentre.assessment.chart.Movement;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.shared.web.Words;

/**
 * One number of the overview.
 *
 * @param number how many schools, «—» where the rule was switched off
 * @param words what is counted, in the form that goes with the number
 * @param url the list of just these schools
 * @param tone key of its colour
 * @param change against the year before, and what it does not count; {@code null} when there is nothing to say
 */
record OverviewTile(String number, String words, String url, String tone, String change) {

    static List<OverviewTile> types(RunWithResults run, Movement movement) {
        ClassificationCounts counts = run.run().counts();
        return Stream.of(SchoolType.values())
                .filter(type -> type != SchoolType.UNDEFINED || counts.of(type) > 0)
                .map(type -> new OverviewTile(
                        "" + counts.of(type),
                        noun(type, counts.of(type)),
                        url(run.year(), "type", type.name()),
                        type.css(),
                        movement == null
                                ? null
                                : NumberChange.of(movement, type).words()))
                .toList();
    }

    static List<OverviewTile> zones(RunWithResults run, Movement movement) {
        return Stream.of(RiskZone.values())
                .map(zone -> new OverviewTile(
                        run.run().basis().judges(zone) ? "" + run.run().counts().of(zone) : "—",
                        zone.title(),
                        url(run.year(), "zone", zone.name()),
                        zone.css(),
                        change(zone, run, movement)))
                .toList();
    }

    /** What is said below the number of a zone: that nobody was asked, the change, and of how many nothing is known. */
    static String change(RiskZone zone, RunWithResults run, Movement movement) {
        if (!run.run().basis().judges(zone)) {
            return "признак выключен в правилах";
        }
        return joined(
                movement == null ? null : NumberChange.of(movement, zone).words(), unknown(run, row -> row.of(zone)));
    }

    static List<OverviewTile> stability(RunWithResults run, Movement movement) {
        ClassificationCounts counts = run.run().counts();
        return List.of(
                new OverviewTile(
                        "" + counts.stableHigh(),
                        noun(counts.stableHigh()) + " со стабильно высокими результатами",
                        url(run.year(), "stability", Stability.STABLE_HIGH.name()),
                        Stability.STABLE_HIGH.css(),
                        change(RunResultRow::stableHigh, run, movement)),
                new OverviewTile(
                        "" + counts.stableLow(),
                        noun(counts.stableLow()) + " со стабильно низкими результатами",
                        url(run.year(), "stability", Stability.STABLE_LOW.name()),
                        Stability.STABLE_LOW.css(),
                        change(RunResultRow::stableLow, run, movement)));
    }

    /** The same of the stable results. */
    static String change(Function<RunResultRow, Finding> answer, RunWithResults run, Movement movement) {
        return joined(
                movement == null ? null : NumberChange.of(movement, answer).words(), unknown(run, answer));
    }

    private static String unknown(RunWithResults run, Function<RunResultRow, Finding> answer) {
        long unknown = run.schools().stream()
                .filter(row -> answer.apply(row) == Finding.INSUFFICIENT_DATA)
                .count();
        return unknown == 0 ? null : "у " + unknown + " мало данных";
    }

    private static String joined(String change, String unknown) {
        return change == null ? unknown : unknown == null ? change : change + "; " + unknown;
    }

    private static String url(int year, String name, String value) {
        return UriComponentsBuilder.fromPath("/schools")
                .queryParam("year", year)
                .queryParam(name, value)
                .toUriString();
    }

    private static String noun(int count) {
        return Words.noun(count, "школа", "школы", "школ");
    }

    private static String noun(SchoolType type, int count) {
        return switch (type) {
            case EFFECTIVE -> Words.noun(count, "эффективная", "эффективные", "эффективных");
            case RESILIENT -> Words.noun(count, "резильентная", "резильентные", "резильентных");
            case INEFFECTIVE -> Words.noun(count, "неэффективная", "неэффективные", "неэффективных");
            case STRUGGLING -> Words.noun(count, "несправляющаяся", "несправляющиеся", "несправляющихся");
            case UNDEFINED -> noun(count) + " без типа";
        };
    }
}
