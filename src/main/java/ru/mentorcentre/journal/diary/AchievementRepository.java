package ru.mentorcentre.journal.diary;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AchievementRepository extends Repository<Achievement, Long> {

    Achievement saveAndFlush(Achievement achievement);

    Optional<Achievement> findByIdAndEducatorId(Long id, Long educatorId);

    List<Achievement> findByEducatorIdOrderByAchievedOnAscIdAsc(long educatorId);

    long countByEducatorId(long educatorId);

    void delete(Achievement achievement);

    void flush();
}
