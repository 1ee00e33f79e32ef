package ru.mentorcentre.workplan.event;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The sections of plans. */
public interface PlanSectionRepository extends Repository<PlanSection, Long> {

    PlanSection save(PlanSection section);

    PlanSection saveAndFlush(PlanSection section);

    List<PlanSection> findByPlanIdOrderByPositionAscIdAsc(Long planId);

    Optional<PlanSection> findByIdAndPlanId(Long id, Long planId);

    void delete(PlanSection section);
}
