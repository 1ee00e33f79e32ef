package ru.mentorcentre.reserve.expert;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.reserve.ReservePhase;

interface ExpertLetterRepository extends Repository<ExpertLetter, Long> {

    ExpertLetter saveAndFlush(ExpertLetter letter);

    Optional<ExpertLetter> findById(Long id);

    boolean existsByExpertIdAndPhaseAndEndsOnAndKindIn(
            Long expertId, ReservePhase phase, LocalDate endsOn, Collection<ExpertLetterKind> kinds);

    /** Letters to send; those that another instance is taking out are passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select l from ExpertLetter l
            where l.state = ru.mentorcentre.shared.mail.LetterState.WAITING
            order by l.id""")
    List<ExpertLetter> waiting(Limit limit);

    /** Taken out long ago, and nobody said what became of them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select l from ExpertLetter l
            where l.state = ru.mentorcentre.shared.mail.LetterState.SENDING and l.stateAt < :before""")
    List<ExpertLetter> stuck(Instant before);

    /** The letters of somebody whose account is closed for good: their addresses go with them. */
    @Modifying
    @Query("""
            delete from ExpertLetter l
            where l.expertId in (select x.id from SeasonExpert x where x.accountId = :account)""")
    void forgetLetters(long account);

    @Modifying
    @Query("update SeasonExpert x set x.email = null where x.accountId = :account")
    void forgetAddress(long account);
}
