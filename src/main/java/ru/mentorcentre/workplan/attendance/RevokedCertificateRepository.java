package ru.mentorcentre.workplan.attendance;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Certificates that are valid no more. */
interface RevokedCertificateRepository extends Repository<RevokedCertificate, Long> {

    RevokedCertificate save(RevokedCertificate certificate);

    List<RevokedCertificate> findByParticipationIdOrderById(Long participationId);

    boolean existsByParticipationId(Long participationId);

    void flush();
}
