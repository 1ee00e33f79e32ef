package ru.mentorcentre.assessment.chart;

import java.util.List;
import java.util.stream.Collectors;
import ru.mentorcentre.assessment.rules.NumberText;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.school.RiskZone;

/** A school as a point of the picture. */
record QuadrantPoint(double x, double y, RunResultRow school) {

    /** Its type: colour and shape. */
    public String css() {
        return school.type().css();
    }

    /** Id of its shape. */
    public String shape() {
        return "#shape-" + school.type().css().substring("type-".length());
    }

    public boolean isAtRisk() {
        return !school.zones().isEmpty();
    }

    private String risks() {
        String unknown = school.unknownZones().isEmpty() ? "" : "не хватает данных: " + titles(school.unknownZones());
        if (school.zones().isEmpty()) {
            return unknown.isEmpty() ? "не в зоне риска" : unknown;
        }
        return "зоны риска: " + titles(school.zones()) + (unknown.isEmpty() ? "" : "; " + unknown);
    }

    private static String titles(List<RiskZone> zones) {
        return zones.stream().map(RiskZone::title).collect(Collectors.joining(", "));
    }

    /** All that the point stands for, in words. */
    public String title() {
        return "%s: ИОР %s, ИСБШ %s; %s; %s"
                .formatted(
                        school.name(),
                        NumberText.index(school.resultsIndex()),
                        NumberText.index(school.welfareIndex()),
                        school.type().title(),
                        risks());
    }
}
