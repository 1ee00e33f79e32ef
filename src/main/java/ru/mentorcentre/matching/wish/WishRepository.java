package ru.mentorcentre.matching.wish;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored wishes of who would work with whom. */
public interface WishRepository extends Repository<Wish, Long> {

    Wish saveAndFlush(Wish wish);

    Optional<Wish> findById(long id);

    void delete(Wish wish);

    @Query("select w from Wish w")
    List<Wish> all();

    void flush();

    @Query("select count(w) from Wish w where w.menteeId = :educatorId or w.mentorId = :educatorId")
    long countOf(long educatorId);

    @Query("""
            select w from Wish w
            where w.menteeId = :educatorId or w.mentorId = :educatorId
            order by w.id""")
    List<Wish> of(long educatorId);
}
