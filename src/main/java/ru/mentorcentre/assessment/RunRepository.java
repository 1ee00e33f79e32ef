package ru.mentorcentre.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RunRepository extends Repository<ClassificationRun, Long> {

    ClassificationRun save(ClassificationRun run);

    Optional<ClassificationRun> findById(long id);

    Optional<ClassificationRun> findByFormToken(UUID token);

    /** The last run of the year. */
    Optional<ClassificationRun> findFirstByYearOrderByNumberDesc(int year);

    List<ClassificationRun> findByIdIn(Collection<Long> ids);
}
