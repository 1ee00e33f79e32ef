package ru.mentorcentre.workplan.visit;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VisitLinkRepository extends Repository<VisitLink, Long> {

    VisitLink saveAndFlush(VisitLink link);

    Optional<VisitLink> findBySessionId(Long sessionId);

    Optional<VisitLink> findByTokenHash(String tokenHash);
}
