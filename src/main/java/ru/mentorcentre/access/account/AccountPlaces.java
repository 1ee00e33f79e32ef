package ru.mentorcentre.access.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.SchoolDirectory;
import ru.mentorcentre.municipality.Municipalities;

/** The names of the municipalities and schools that a list of accounts mentions. */
@Component
class AccountPlaces {

    private final Municipalities municipalities;
    private final SchoolDirectory schools;

    AccountPlaces(Municipalities municipalities, SchoolDirectory schools) {
        this.municipalities = municipalities;
        this.schools = schools;
    }

    /** The municipalities in view, by name. */
    Map<Long, String> municipalities() {
        Map<Long, String> names = new LinkedHashMap<>();
        municipalities.inView().forEach(municipality -> names.put(municipality.id(), municipality.name()));
        return names;
    }

    Map<Long, String> schools(Collection<AccountRow> rows) {
        Set<Long> ids =
                rows.stream().map(AccountRow::schoolId).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty() ? new HashMap<>() : schools.names(ids);
    }
}
