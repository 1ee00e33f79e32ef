package ru.mentorcentre.reserve.season;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReserveSeasonRepository extends Repository<ReserveSeason, Long> {

    ReserveSeason saveAndFlush(ReserveSeason season);

    @Query("select s from ReserveSeason s where s.id = :id")
    Optional<ReserveSeason> find(long id);

    @Query("select count(a) from Application a where a.seasonId = :season")
    long applications(long season);

    @Query("select s from ReserveSeason s order by s.year desc, s.id desc")
    List<ReserveSeason> all();
}
