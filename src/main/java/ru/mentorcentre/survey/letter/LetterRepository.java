package ru.mentorcentre.survey.letter;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Stored letters, sent and to be sent. */
public interface LetterRepository extends Repository<Letter, Long> {

    Letter saveAndFlush(Letter letter);

    void saveAll(Iterable<Letter> letters);

    void flush();

    Optional<Letter> findById(Long id);

    @Query("""
            select l from Letter l
            join Invitation i on i.municipalityId = l.municipalityId and i.id = l.invitationId
            where i.campaignId = :campaignId""")
    List<Letter> ofCampaign(long campaignId);

    /** Letters to send; those that another instance is taking out are passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select l from Letter l
            where l.state = ru.mentorcentre.shared.mail.LetterState.WAITING
            order by l.id""")
    List<Letter> waiting(Limit limit);

    /** The addresses of somebody who is forgotten. */
    @Modifying
    @Query("""
            delete from Letter l
            where l.invitationId in (select i.id from Invitation i where i.educatorId = :educatorId)""")
    void forget(long educatorId);

    /** Taken out long ago, and nobody said what became of them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select l from Letter l
            where l.state = ru.mentorcentre.shared.mail.LetterState.SENDING and l.stateAt < :before""")
    List<Letter> stuck(Instant before);
}
