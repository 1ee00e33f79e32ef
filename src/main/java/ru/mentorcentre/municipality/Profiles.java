package ru.mentorcentre.municipality;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Tenant;

/** The profile of each centre: the settings of every rule. */
@Service
@Transactional
public class Profiles {

    private final ProfileRepository profiles;

    Profiles(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    /** The profile of the current municipality; the defaults in the root scope and where none was ever saved. */
    @Transactional(readOnly = true)
    public CentreProfile current() {
        return of(Tenant.current());
    }

    /** The profile of a municipality, for the root scope; the defaults where none was ever saved. */
    @Transactional(readOnly = true)
    public CentreProfile of(long municipalityId) {
        return profiles.findByMunicipalityId(municipalityId)
                .map(stored -> stored.values().profile())
                .orElseGet(CentreProfile::defaults);
    }
}
