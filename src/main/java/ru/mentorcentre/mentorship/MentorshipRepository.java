package ru.mentorcentre.mentorship;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MentorshipRepository extends Repository<Mentorship, Long> {

    Mentorship saveAndFlush(Mentorship mentorship);

    Optional<Mentorship> findById(Long id);
}
