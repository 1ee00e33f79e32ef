package ru.mentorcentre.survey;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, Long> {

    Invitation saveAndFlush(Invitation invitation);

    void saveAll(Iterable<Invitation> invitations);

    void flush();

    void delete(Invitation invitation);

    Optional<Invitation> findById(Long id);

    /** Nobody else answers on it meanwhile: two windows with one link take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> locked(long id);

    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByCodeHash(String codeHash);

    List<Invitation> findByCampaignId(long campaignId);

    long countByEducatorId(long educatorId);

    List<Invitation> findByEducatorId(long educatorId);

    boolean existsByCampaignIdAndQuestionnaireIdAndEducatorId(long campaignId, long questionnaireId, long educatorId);
}
