package ru.mentorcentre.workplan.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.workplan.PlannedEventState;

/** The events of plans. */
public interface PlannedEventRepository extends Repository<PlannedEvent, Long> {

    PlannedEvent save(PlannedEvent event);

    PlannedEvent saveAndFlush(PlannedEvent event);

    Optional<PlannedEvent> findByIdAndPlanId(Long id, Long planId);

    Optional<PlannedEvent> findFirstByPlanIdAndTitle(Long planId, String title);

    List<PlannedEvent> findByPlanIdOrderByPositionAscIdAsc(Long planId);

    List<PlannedEvent> findBySectionIdOrderByPositionAscIdAsc(Long sectionId);

    @Query("select coalesce(max(e.position), -1) + 1 from PlannedEvent e where e.sectionId = :section")
    int nextPosition(long section);

    boolean existsByPlanId(Long planId);

    long countByPlanIdAndStateIn(Long planId, Collection<PlannedEventState> states);

    boolean existsBySectionId(Long sectionId);

    void delete(PlannedEvent event);

    void flush();
}
