package ru.mentorcentre.shared.installation;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InstallationSettingRepository extends Repository<InstallationSetting, String> {

    Optional<InstallationSetting> findById(String key);

    InstallationSetting save(InstallationSetting setting);

    @Modifying
    @Query("delete from InstallationSetting s where s.key = :key")
    void remove(String key);
}
