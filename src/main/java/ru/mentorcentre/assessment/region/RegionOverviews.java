package ru.mentorcentre.assessment.region;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.AssessmentYears;
import ru.mentorcentre.assessment.figures.FigureCompletenessRepository;
import ru.mentorcentre.assessment.run.ClassificationRun;
import ru.mentorcentre.assessment.run.RunInForceRepository;
import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.persistence.ListPage;

/** Gathers the first page of those who see all municipalities; works in the root scope. */
@Service
@Transactional(readOnly = true)
public class RegionOverviews {

    private final Municipalities municipalities;
    private final FigureCompletenessRepository figures;
    private final RunInForceRepository runs;
    private final AssessmentYears assessmentYears;

    RegionOverviews(
            Municipalities municipalities,
            FigureCompletenessRepository figures,
            RunInForceRepository runs,
            AssessmentYears assessmentYears) {
        this.municipalities = municipalities;
        this.figures = figures;
        this.runs = runs;
        this.assessmentYears = assessmentYears;
    }

    /** The year asked for if it can be chosen, else the latest reporting year of all. */
    public RegionOverview of(String wanted, int page) {
        List<MunicipalityInfo> all = municipalities.all();
        List<Integer> years = RegionOverview.years(latest(all));
        int year = chosen(years, wanted);
        ListPage<MunicipalityInfo> shown = ListPage.of(all, page);
        return new RegionOverview(year, years, new ListPage<>(rows(shown.rows(), year), shown.total(), shown.number()));
    }

    /** How complete the figures of one region are; an unknown region or year gives the first to choose from. */
    RegionCompleteness completeness(String wantedRegion, String wantedYear) {
        List<MunicipalityInfo> all = municipalities.all();
        List<String> names =
                all.stream().map(MunicipalityInfo::region).distinct().sorted().toList();
        String region = names.stream()
                .filter(name -> name.equals(wantedRegion))
                .findFirst()
                .orElse(names.isEmpty() ? "" : names.get(0));
        List<MunicipalityInfo> members =
                all.stream().filter(one -> one.region().equals(region)).toList();
        List<Integer> years = RegionOverview.years(latest(members));
        int year = chosen(years, wantedYear);
        return new RegionCompleteness(region, names, year, years, rows(members, year));
    }

    private int latest(List<MunicipalityInfo> municipalities) {
        return municipalities.stream()
                .mapToInt(MunicipalityInfo::reportingYear)
                .max()
                .orElse(assessmentYears.last() - 1);
    }

    private static int chosen(List<Integer> years, String wanted) {
        return years.stream()
                .filter(one -> String.valueOf(one).equals(wanted))
                .findFirst()
                .orElse(years.get(0));
    }

    private List<RegionOverviewRow> rows(List<MunicipalityInfo> shown, int year) {
        List<Long> keys = shown.stream().map(MunicipalityInfo::id).toList();
        Map<Long, Long> population = counted(figures.population(year, keys));
        Map<Long, Long> withResults = counted(figures.withResults(year, keys));
        Map<Long, RunView> standingRuns = runs.standingOf(year, keys).stream()
                .collect(toMap(ClassificationRun::getMunicipalityId, ClassificationRun::view));
        return shown.stream()
                .map(one -> new RegionOverviewRow(
                        one,
                        population.getOrDefault(one.id(), 0L),
                        withResults.getOrDefault(one.id(), 0L),
                        standingRuns.get(one.id())))
                .toList();
    }

    private static Map<Long, Long> counted(List<Object[]> rows) {
        return rows.stream().collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
