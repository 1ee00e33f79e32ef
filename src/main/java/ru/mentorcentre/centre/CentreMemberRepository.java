package ru.mentorcentre.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CentreMemberRepository extends Repository<CentreMember, Long> {

    CentreMember saveAndFlush(CentreMember member);

    @Query("select m from CentreMember m where m.id = :id")
    Optional<CentreMember> find(long id);

    /** Leaders whose days overlap the given ones. */
    @Query("""
            select m from CentreMember m
            where m.function = LEADER and m.fromDate <= :to and (m.toDate is null or m.toDate >= :from)
                and (:except is null or m.id <> :except)""")
    List<CentreMember> leaders(LocalDate from, LocalDate to, Long except);

    @Query(
            "select distinct m.organisation from CentreMember m where m.fromDate <= :day and (m.toDate is null or m.toDate >= :day)")
    List<String> organisations(LocalDate day);

    void delete(CentreMember member);

    void flush();
}
