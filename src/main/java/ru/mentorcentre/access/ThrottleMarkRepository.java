package ru.mentorcentre.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each call is a transaction of its own: parallel attempts have to see each other at once. */
@Transactional(propagation = Propagation.REQUIRES_NEW)
public interface ThrottleMarkRepository extends Repository<ThrottleMark, Long> {

    List<ThrottleMark> saveAll(Iterable<ThrottleMark> marks);

    @Query("""
            select m from ThrottleMark m
            where m.key = :key and m.at > :since and m.id not in :own
            order by m.at""")
    List<ThrottleMark> others(String key, Instant since, Collection<Long> own);

    @Modifying
    @Query("update ThrottleMark m set m.failed = true where m.id in :ids")
    void fail(Collection<Long> ids);

    @Modifying
    @Query("delete from ThrottleMark m where m.id in :ids")
    void remove(Collection<Long> ids);

    @Modifying
    @Query("delete from ThrottleMark m where m.key = :key")
    void removeAll(String key);

    @Modifying
    @Query("delete from ThrottleMark m where m.at < :before")
    void removeBefore(Instant before);
}
