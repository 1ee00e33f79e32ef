package ru.mentorcentre.assessment.overview;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.shared.web.Words;

/**
 * One number of the overview.
 *
 * @param words what is counted, in the form that goes with the number
 * @param url the list of just these schools
 * @param tone key of its colour
 * @param change against the year before, {@code null} when that has no run
 */
record OverviewTile(int number, String words, String url, String tone, String change) {

    static List<OverviewTile> types(ClassificationCounts now, ClassificationCounts before, int year) {
        return Stream.of(SchoolType.values())
                .filter(type -> type != SchoolType.UNDEFINED || now.of(type) > 0)
                .map(type -> of(
                        now.of(type),
                        before == null ? null : before.of(type),
                        noun(type, now.of(type)),
                        url(year, "type", type.name()),
                        type.css(),
                        year))
                .toList();
    }

    static List<OverviewTile> zones(ClassificationCounts now, ClassificationCounts before, int year) {
        return Stream.of(RiskZone.values())
                .map(zone -> of(
                        now.of(zone),
                        before == null ? null : before.of(zone),
                        zone.title(),
                        url(year, "zone", zone.name()),
                        zone.css(),
                        year))
                .toList();
    }

    static List<OverviewTile> stability(ClassificationCounts now, ClassificationCounts before, int year) {
        return List.of(
                of(
                        now.stableHigh(),
                        before == null ? null : before.stableHigh(),
                        noun(now.stableHigh()) + " со стабильно высокими результатами",
                        url(year, "stability", Stability.STABLE_HIGH.name()),
                        Stability.STABLE_HIGH.css(),
                        year),
                of(
                        now.stableLow(),
                        before == null ? null : before.stableLow(),
                        noun(now.stableLow()) + " со стабильно низкими результатами",
                        url(year, "stability", Stability.STABLE_LOW.name()),
                        Stability.STABLE_LOW.css(),
                        year));
    }

    private static OverviewTile of(int number, Integer before, String words, String url, String tone, int year) {
        return new OverviewTile(number, words, url, tone, before == null ? null : change(number - before, year - 1));
    }

    private static String change(int difference, int year) {
        if (difference == 0) {
            return "как в " + year + " году";
        }
        return (difference > 0 ? "+" : "−") + Math.abs(difference) + " к " + year + " году";
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
