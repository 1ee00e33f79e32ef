package ru.mentorcentre.assessment.region;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegionalShareRepository extends Repository<RegionalShare, Long> {

    void saveAll(Iterable<RegionalShare> shares);

    /** The share of the current municipality, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from RegionalShare s where s.regionalRunId = :run")
    Optional<RegionalShare> lock(long run);

    /** Municipalities that have not got theirs yet. */
    @Query("""
            select s.municipalityId from RegionalShare s
            where s.regionalRunId = :run and s.publishedRunId is null order by s.municipalityId""")
    List<Long> unpublished(long run);

    @Query("""
            select new ru.mentorcentre.assessment.region.RegionalShareRow(
                s.municipalityId, s.withResults, s.counts, s.publishedRunId)
            from RegionalShare s where s.regionalRunId = :run""")
    List<RegionalShareRow> rows(long run);
}
