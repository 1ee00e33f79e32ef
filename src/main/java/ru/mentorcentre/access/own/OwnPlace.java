package ru.mentorcentre.access.own;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.SchoolDirectory;
import ru.mentorcentre.access.credential.FactorPolicy;
import ru.mentorcentre.access.credential.PasswordOwner;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.Viewer;

/** Where somebody belongs: the names of the own municipality and school. */
@Component
class OwnPlace {

    private final Municipalities municipalities;
    private final SchoolDirectory schools;

    OwnPlace(Municipalities municipalities, SchoolDirectory schools) {
        this.municipalities = municipalities;
        this.schools = schools;
    }

    Optional<String> municipality(Viewer viewer) {
        return Optional.ofNullable(viewer.municipalityId())
                .flatMap(municipalities::find)
                .map(MunicipalityInfo::name);
    }

    Optional<String> school(Viewer viewer) {
        return Optional.ofNullable(viewer.schoolId())
                .map(id -> schools.names(Set.of(id)).get(id));
    }

    PasswordOwner passwordOwner(Viewer viewer) {
        return new PasswordOwner(
                viewer.login(),
                viewer.name(),
                Stream.of(municipality(viewer), school(viewer))
                        .flatMap(Optional::stream)
                        .toList(),
                FactorPolicy.seesMuch(viewer.roles()));
    }
}
