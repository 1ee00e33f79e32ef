package ru.mentorcentre.matching.preparation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PreparedGroupRepository extends Repository<PreparedGroup, Long> {

    PreparedGroup saveAndFlush(PreparedGroup group);

    Optional<PreparedGroup> findById(long id);

    void delete(PreparedGroup group);

    @Query("select m from PreparedMember m order by m.groupId, m.id")
    List<PreparedMember> members();

    /** Takes out the groups of requests that have found their mentor; their members go with them. */
    @Modifying
    @Query("""
            delete from PreparedGroup g
            where g.id in (select m.groupId from PreparedMember m where m.requestId in :requestIds)""")
    void forget(Collection<Long> requestIds);
}
