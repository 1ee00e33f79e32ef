package ru.mentorcentre.profile.setting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<StoredProfile, Long> {

    StoredProfile saveAndFlush(StoredProfile profile);

    Optional<StoredProfile> findByMunicipalityId(long municipalityId);
}
