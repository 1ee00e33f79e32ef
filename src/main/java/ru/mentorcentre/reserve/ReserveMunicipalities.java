package ru.mentorcentre.reserve;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.persistence.Tenant;

/** Names of the municipalities that the reserve's lists tell of. */
@Component
public class ReserveMunicipalities {

    private final Municipalities municipalities;

    ReserveMunicipalities(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** By key, where the viewer sees several side by side; else none. */
    public Map<Long, String> names() {
        return Tenant.isRoot()
                ? municipalities.all().stream().collect(Collectors.toMap(MunicipalityInfo::id, MunicipalityInfo::name))
                : Map.of();
    }

    /** The name of the one the viewer is in, {@code null} for who sees several. */
    public String own() {
        return Tenant.isRoot() ? null : municipalities.current().name();
    }
}
