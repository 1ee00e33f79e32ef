package ru.mentorcentre.municipality;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities of this installation. */
@Service
@Transactional
public class Municipalities {

    private final MunicipalityRepository municipalities;

    Municipalities(MunicipalityRepository municipalities) {
        this.municipalities = municipalities;
    }

    /** All of them by name. */
    @Transactional(readOnly = true)
    public List<MunicipalityInfo> all() {
        return municipalities.all();
    }

    @Transactional(readOnly = true)
    public Optional<MunicipalityInfo> find(long id) {
        return municipalities.info(id);
    }

    /**
     * Adds a municipality.
     *
     * @param reportingYear 2000 to 2100
     */
    public MunicipalityInfo add(String name, String region, int reportingYear) {
        return municipalities
                .save(new Municipality(name, region, reportingYear))
                .info();
    }
}
