package ru.mentorcentre.reserve.training;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrainingEntryRepository extends Repository<TrainingEntry, Long> {

    TrainingEntry saveAndFlush(TrainingEntry entry);

    void delete(TrainingEntry entry);

    void flush();

    @Query("select t from TrainingEntry t where t.id = :id and t.applicationId = :application")
    Optional<TrainingEntry> find(long application, long id);

    @Query("""
            select t from TrainingEntry t
            join Application a on a.municipalityId = t.municipalityId and a.id = t.applicationId
            where a.educatorId = :educator order by t.id""")
    List<TrainingEntry> ofEducator(long educator);

    @Query("select count(t) from TrainingEntry t where t.hostSchoolId = :school")
    long countByHostSchool(long school);

    /** Candidates of a season who have finished their training, whatever came of them since. */
    @Query("""
            select count(a) from Application a where a.seasonId = :season
                and a.state in (TRAINED, CONTEST, RECOMMENDED, INCLUDED)""")
    long finished(long season);
}
