package ru.mentorcentre.reserve.season;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeasonPartRepository extends Repository<SeasonPhase, Long> {

    SeasonPhase save(SeasonPhase phase);

    List<SeasonPhase> findBySeasonIdOrderByStartsOnAscIdAsc(Long seasonId);

    @Query("select p from SeasonPhase p where :day between p.startsOn and p.endsOn order by p.startsOn, p.id")
    List<SeasonPhase> on(LocalDate day);

    @Query("select r from SeasonRequirement r where r.seasonId = :season order by r.position, r.id")
    List<SeasonRequirement> requirements(long season);

    @Query("select q from SeasonQuality q where q.seasonId = :season order by q.position, q.id")
    List<SeasonQuality> qualities(long season);
}
