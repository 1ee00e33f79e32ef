package ru.mentorcentre.reserve.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;

/** Names of the municipalities and schools that the register tells of. */
@Component
class RegisterPlaces {

    private final Municipalities municipalities;
    private final Schools schools;

    RegisterPlaces(Municipalities municipalities, Schools schools) {
        this.municipalities = municipalities;
        this.schools = schools;
    }

    /** By key, where the viewer sees several side by side; else none. */
    Map<Long, String> municipalityNames() {
        return Tenant.isRoot()
                ? municipalities.all().stream().collect(Collectors.toMap(MunicipalityInfo::id, MunicipalityInfo::name))
                : Map.of();
    }

    /** The name of the one the viewer is in, {@code null} for who sees several. */
    String municipality() {
        return Tenant.isRoot() ? null : municipalities.current().name();
    }

    /** The schools to choose from; none for who sees one school, or several municipalities. */
    Map<Long, String> schoolNames(Viewer viewer) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (viewer.seesAllSchools() && !Tenant.isRoot()) {
            schools.all().forEach(school -> names.put(school.id(), school.shortName()));
        }
        return names;
    }
}
