package ru.mentorcentre.school.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.persistence.Tenant;

/** The year and the municipality a list of schools starts with. */
@Component
public class ReportingYear {

    private final Municipalities municipalities;
    private final Standings standings;
    private final Clock clock;

    ReportingYear(Municipalities municipalities, Standings standings, Clock clock) {
        this.municipalities = municipalities;
        this.standings = standings;
        this.clock = clock;
    }

    /** The reporting year of the current municipality; in the root scope the latest of all, or the year of the clock. */
    public int current() {
        return municipalities
                .find(Tenant.current())
                .map(MunicipalityInfo::reportingYear)
                .orElseGet(() -> municipalities.all().stream()
                        .mapToInt(MunicipalityInfo::reportingYear)
                        .max()
                        .orElseGet(() -> LocalDate.now(clock).getYear()));
    }

    /** The years to choose from, the latest first. */
    List<Integer> choice(int current) {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(standings.years());
        years.add(current);
        return List.copyOf(years);
    }

    /** Names by key, where several municipalities stand in one list; empty inside one of them. */
    public Map<Long, String> municipalityNames() {
        return Tenant.isRoot()
                ? municipalities.all().stream().collect(Collectors.toMap(MunicipalityInfo::id, MunicipalityInfo::name))
                : Map.of();
    }
}
