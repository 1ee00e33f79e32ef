package ru.mentorcentre.journal.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRowRepository extends Repository<PlanRow, Long> {

    PlanRow saveAndFlush(PlanRow row);

    Optional<PlanRow> findByIdAndMentorshipId(Long id, Long mentorshipId);

    /** What is to be done first, then what is done. */
    @Query("""
            select r from PlanRow r where r.mentorshipId = :mentorshipId
            order by case when r.doneOn is null then 0 else 1 end, r.dueOn nulls last, r.id""")
    List<PlanRow> of(long mentorshipId);

    /** What these pairs have still to do. */
    @Query("""
            select r from PlanRow r where r.mentorshipId in :mentorships and r.doneOn is null
            order by r.dueOn nulls last, r.id""")
    List<PlanRow> open(Collection<Long> mentorships);

    void delete(PlanRow row);

    void flush();
}
