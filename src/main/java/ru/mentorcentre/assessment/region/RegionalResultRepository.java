package ru.mentorcentre.assessment.region;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegionalResultRepository extends Repository<RegionalResult, Long> {

    /** The schools of the current municipality. */
    List<RegionalResult> findByRegionalRunIdOrderById(long run);

    /** Forgets those of the current municipality: published, they live on as a run. */
    @Modifying
    @Query("delete from RegionalResult r where r.regionalRunId = :run")
    void forget(long run);
}
