package ru.mentorcentre.assessment.region;

import java.util.List;
import java.util.stream.IntStream;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.persistence.ListPage;

/** What the first page shows those who see all municipalities. */
public record RegionOverview(int year, List<Integer> years, ListPage<RegionOverviewRow> municipalities) {

    private static final int YEARS = 4;

    static List<Integer> years(int latest) {
        return IntStream.range(0, YEARS).mapToObj(back -> latest - back).toList();
    }

    public SchoolType[] types() {
        return SchoolType.values();
    }

    public RiskZone[] zones() {
        return RiskZone.values();
    }
}
