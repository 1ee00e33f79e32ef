package ru.mentorcentre.journal.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutcomeRepository extends Repository<Outcome, Long> {

    Outcome saveAndFlush(Outcome outcome);

    Optional<Outcome> findByMemberId(Long memberId);

    @Query("select o from Outcome o where o.memberId in :members")
    List<Outcome> of(Collection<Long> members);

    /** Tests of competence of these people, the earliest first. */
    @Query("""
            select new ru.mentorcentre.journal.outcome.TestScore(t.educatorId, t.takenOn, t.percent) from JournalEvidence t
            where t.educatorId in :educators and t.book = 'TEST' order by t.takenOn, t.id
            """)
    List<TestScore> tests(Collection<Long> educators);
}
