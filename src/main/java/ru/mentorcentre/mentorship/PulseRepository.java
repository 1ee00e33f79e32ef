package ru.mentorcentre.mentorship;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PulseRepository extends Repository<Pulse, Long> {

    Pulse saveAndFlush(Pulse pulse);

    Optional<Pulse> findByMemberId(long memberId);

    @Modifying
    @Query("delete from Pulse p where p.surveyId = :surveyId")
    void deleteOf(long surveyId);
}
