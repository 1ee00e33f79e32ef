package ru.mentorcentre.privacy;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonViewRepository extends Repository<PersonView, Long> {

    void saveAll(Iterable<PersonView> views);

    @Modifying
    @Query("update PersonView v set v.educatorId = :to where v.educatorId = :from")
    void move(long from, long to);

    @Modifying
    @Query("delete from PersonView v where v.at < :before")
    int removeBefore(Instant before);
}
