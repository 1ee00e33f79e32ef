package ru.mentorcentre.school;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Stored schools, the closed ones too. */
public interface SchoolRepository extends Repository<School, Long> {

    String NEIGHBOUR =
            "select new ru.mentorcentre.school.NeighbouringSchool(s.id, s.code, s.shortName, s.closedOn) from School s ";

    School save(School school);

    School saveAndFlush(School school);

    void saveAll(Iterable<School> schools);

    void flush();

    void delete(School school);

    Optional<School> findById(Long id);

    Optional<School> findByCode(String code);

    @Query("select s from School s order by s.shortName, s.id")
    List<School> all();

    /** The same, only to be looked at: Hibernate need not keep a copy of each to tell what has changed. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
    @Query("select s from School s order by s.shortName, s.id")
    List<School> read();

    @Query("select s from School s where s.id in :ids order by s.shortName, s.id")
    List<School> all(Collection<Long> ids);

    /** The same, held until the transaction ends; always in one order, so that two never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from School s where s.id in :ids order by s.id")
    List<School> hold(Collection<Long> ids);

    @Query("select s.id, s.address from School s where s.address is not null")
    List<Object[]> addresses();

    @Query("select s from School s where s.code in :codes")
    List<School> byCodes(Collection<String> codes);

    /** The school it joined, and those that joined it. */
    @Query(NEIGHBOUR + "where s.id = :successorId or s.successorId = :id order by s.closedOn, s.id")
    List<NeighbouringSchool> neighbours(long id, Long successorId);

    /** The schools that work, for a choice. */
    @Query(NEIGHBOUR + "where s.closedOn is null order by s.shortName, s.id")
    List<NeighbouringSchool> working();
}
