package ru.mentorcentre.staff.difficulty;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnDifficultyRepository extends Repository<OwnDifficulty, Long> {

    OwnDifficulty saveAndFlush(OwnDifficulty difficulty);

    Optional<OwnDifficulty> findById(Long id);

    @Query("select d from OwnDifficulty d order by d.title, d.id")
    List<OwnDifficulty> all();
}
