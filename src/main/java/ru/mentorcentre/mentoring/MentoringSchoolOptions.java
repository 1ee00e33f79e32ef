package ru.mentorcentre.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;

/** The schools and municipalities that the pages of mentoring mention, and today. */
@Component
public class MentoringSchoolOptions {

    private final Schools schools;
    private final Municipalities municipalities;
    private final Clock clock;

    MentoringSchoolOptions(Schools schools, Municipalities municipalities, Clock clock) {
        this.schools = schools;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** By the clock of the installation. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Schools to narrow a list by, names by key; none where there is only one, or those of a whole region. */
    public Map<Long, String> schoolNames(Viewer viewer) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (viewer.seesAllSchools() && !Tenant.isRoot()) {
            schools.all().forEach(school -> names.put(school.id(), school.shortName()));
        }
        return names;
    }

    /** Schools that work and that this viewer may write for, by key. */
    public Map<Long, SchoolInfo> open(Viewer viewer) {
        Map<Long, SchoolInfo> open = new LinkedHashMap<>();
        schools.all().stream()
                .filter(school -> !school.isClosed() && viewer.maySee(school.id()))
                .forEach(school -> open.put(school.id(), school));
        return open;
    }

    public boolean isOpen(long school, Viewer viewer) {
        return viewer.maySee(school)
                && schools.find(school).filter(one -> !one.isClosed()).isPresent();
    }

    /** Names by key, where several municipalities stand in one list; empty inside one of them. */
    public Map<Long, String> municipalityNames() {
        return Tenant.isRoot()
                ? municipalities.all().stream().collect(Collectors.toMap(MunicipalityInfo::id, MunicipalityInfo::name))
                : Map.of();
    }

    /** The year whose classification counts. */
    int reportingYear(long municipalityId) {
        return municipalities
                .find(municipalityId)
                .map(MunicipalityInfo::reportingYear)
                .orElse(today().getYear());
    }
}
