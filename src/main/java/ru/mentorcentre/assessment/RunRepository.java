package ru.mentorcentre.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunRepository extends Repository<ClassificationRun, Long> {

    ClassificationRun save(ClassificationRun run);

    Optional<ClassificationRun> findById(long id);

    Optional<ClassificationRun> findByFormToken(UUID token);

    /** The last run of each of the years. */
    @Query("select r from ClassificationRun r where r.year in :years and not exists"
            + " (select 1 from ClassificationRun l where l.year = r.year and l.number > r.number"
            + " and l.municipalityId = r.municipalityId)")
    List<ClassificationRun> lastOf(Collection<Integer> years);

    /** The last run of the year. */
    Optional<ClassificationRun> findFirstByYearOrderByNumberDesc(int year);

    List<ClassificationRun> findByIdIn(Collection<Long> ids);
}
