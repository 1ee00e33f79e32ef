package ru.mentorcentre.journal.meeting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, Long> {

    Meeting saveAndFlush(Meeting meeting);

    Optional<Meeting> findByIdAndMentorshipId(Long id, Long mentorshipId);

    void delete(Meeting meeting);

    void flush();
}
