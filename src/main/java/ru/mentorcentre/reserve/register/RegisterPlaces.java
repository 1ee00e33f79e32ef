package ru.mentorcentre.reserve.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;

/** Names of the schools that the register tells of. */
@Component
class RegisterPlaces {

    private final Schools schools;

    RegisterPlaces(Schools schools) {
        this.schools = schools;
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
