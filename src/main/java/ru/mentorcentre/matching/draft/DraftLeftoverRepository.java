package ru.mentorcentre.matching.draft;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftLeftoverRepository extends Repository<DraftLeftover, Long> {

    @Query("""
            select l from DraftLeftover l
            where l.draftId = :draftId and l.requestId = :requestId and not l.resolved""")
    Optional<DraftLeftover> of(long draftId, long requestId);

    @Modifying
    @Query("delete from DraftLeftover l where l.draftId = :draftId")
    void deleteOf(long draftId);
}
