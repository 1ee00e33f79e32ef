package ru.mentorcentre.mentorship;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PulseRepository extends Repository<Pulse, Long> {

    Pulse saveAndFlush(Pulse pulse);

    Optional<Pulse> findByMemberId(long memberId);
}
