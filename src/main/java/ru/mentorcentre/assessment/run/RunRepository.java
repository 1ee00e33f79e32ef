package ru.mentorcentre.assessment.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored runs of the classification. */
public interface RunRepository extends Repository<ClassificationRun, Long> {

    ClassificationRun save(ClassificationRun run);

    Optional<ClassificationRun> findById(long id);

    Optional<ClassificationRun> findByFormToken(UUID token);

    /** The run in force of each of the years. */
    @Query("""
            select r from ClassificationRun r
            join AssessmentYear y on y.standingRunId = r.id
            where y.year in :years""")
    List<ClassificationRun> standingOf(Collection<Integer> years);

    boolean existsByYearAndRegionalFalse(int year);

    /** The last regional assessment published for the year. */
    Optional<ClassificationRun> findFirstByYearAndRegionalTrueOrderByNumberDesc(int year);

    /** The run approved last, of the year or the nearest one before. */
    Optional<ClassificationRun> findFirstByApprovedAtIsNotNullAndIdNotAndYearLessThanEqualOrderByYearDescApprovedAtDesc(
            long id, int year);

    @Query("select a from ApprovalRevocation a where a.runId = :run order by a.id desc")
    List<ApprovalRevocation> revoked(long run);

    List<ClassificationRun> findByIdIn(Collection<Long> ids);
}
