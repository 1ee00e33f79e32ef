package ru.mentorcentre.matching.preparation;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSettingsRepository extends Repository<StoredSettings, Long> {

    StoredSettings saveAndFlush(StoredSettings settings);

    /** That of the current municipality; of each in the root scope. */
    @Query("select s from StoredSettings s order by s.id")
    List<StoredSettings> stored();
}
