package ru.mentorcentre.staff.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Rows of one kind that belong to educators. */
@NoRepositoryBean
interface EducatorRecordRepository<R extends EducatorRecord> extends Repository<R, Long> {

    R saveAndFlush(R row);

    void saveAll(Iterable<R> rows);

    List<R> findByEducatorIdIn(Collection<Long> educatorIds);

    Optional<R> findById(Long id);

    List<R> findByEducatorIdOrderByIdDesc(Long educatorId);

    void delete(R row);

    void deleteByEducatorId(Long educatorId);
}
