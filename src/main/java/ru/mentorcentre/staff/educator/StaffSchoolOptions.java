package ru.mentorcentre.staff.educator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;

/** The schools and municipalities that the pages of the staff mention or offer. */
@Component
public class StaffSchoolOptions {

    private final Schools schools;
    private final Municipalities municipalities;

    StaffSchoolOptions(Schools schools, Municipalities municipalities) {
        this.schools = schools;
        this.municipalities = municipalities;
    }

    /** Schools to narrow the list by, names by key; none where there is only one, or those of a whole region. */
    public Map<Long, String> schoolNames(Viewer viewer) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (viewer.seesAllSchools() && !Tenant.isRoot()) {
            schools.all().forEach(school -> names.put(school.id(), school.shortName()));
        }
        return names;
    }

    /** Schools that an educator can be put into by this viewer. */
    public List<SelectOption> choice(Viewer viewer) {
        return schools.all().stream()
                .filter(school -> !school.isClosed() && viewer.maySee(school.id()))
                .map(school -> new SelectOption(school.id(), school.shortName()))
                .toList();
    }

    public SchoolInfo school(long id) {
        return schools.find(id).orElseThrow();
    }

    /** Whether the viewer may put an educator into the school. */
    public boolean isOpenFor(Viewer viewer, long schoolId) {
        return viewer.maySee(schoolId)
                && schools.find(schoolId).filter(school -> !school.isClosed()).isPresent();
    }

    /** Names by key, where several municipalities stand in one list; empty inside one of them. */
    public Map<Long, String> municipalityNames() {
        return Tenant.isRoot()
                ? municipalities.all().stream().collect(Collectors.toMap(MunicipalityInfo::id, MunicipalityInfo::name))
                : Map.of();
    }

    /** The name for those who look from outside, {@code null} for the others. */
    String municipalityName(long id) {
        return Tenant.isRoot()
                ? municipalities.find(id).map(MunicipalityInfo::name).orElse(null)
                : null;
    }
}
