package ru.mentorcentre.journal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AchievementRepository extends Repository<Achievement, Long> {

    Achievement saveAndFlush(Achievement achievement);

    Optional<Achievement> findByIdAndEducatorId(Long id, Long educatorId);

    long countByEducatorId(long educatorId);

    void delete(Achievement achievement);

    void flush();
}
