package ru.mentorcentre.staff.duplicate;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DifferentPeopleRepository extends Repository<DifferentPeople, Long> {

    DifferentPeople saveAndFlush(DifferentPeople pair);

    boolean existsByOneIdAndOtherId(long oneId, long otherId);

    @Query("""
            select new ru.mentorcentre.staff.duplicate.DifferentPeopleRepository$Pair(d.oneId, d.otherId)
            from DifferentPeople d""")
    List<Pair> all();

    @Modifying
    @Query("delete from DifferentPeople d where d.oneId = :educatorId or d.otherId = :educatorId")
    void forget(long educatorId);

    /** Keys of two educators, the smaller first. */
    record Pair(long oneId, long otherId) {}
}
