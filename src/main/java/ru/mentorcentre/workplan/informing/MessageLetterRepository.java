package ru.mentorcentre.workplan.informing;

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

interface MessageLetterRepository extends Repository<MessageLetter, Long> {

    Optional<MessageLetter> findById(Long id);

    /** Letters to send; those that another instance is taking out are passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select l from MessageLetter l
            where l.state = ru.mentorcentre.shared.mail.LetterState.WAITING
            order by l.id""")
    List<MessageLetter> waiting(Limit limit);

    /** Taken out long ago, and nobody said what became of them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select l from MessageLetter l
            where l.state = ru.mentorcentre.shared.mail.LetterState.SENDING and l.stateAt < :before""")
    List<MessageLetter> stuck(Instant before);

    /** The addresses of somebody who is forgotten. */
    @Modifying
    @Query("""
            delete from MessageLetter l
            where l.recipientId in (select r.id from MessageRecipient r where r.educatorId = :educatorId)""")
    void forget(long educatorId);
}
