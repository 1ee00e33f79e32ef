package ru.mentorcentre.workplan.plan;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.SearchHits;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/** Plans and their events in the search over everything, the latest year first. */
@Component
@Order(60)
@Transactional(readOnly = true)
class PlannedEventHits implements SearchHits {

    private final EntityManager entityManager;

    PlannedEventHits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String title() {
        return "Планы и мероприятия";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        if (Tenant.isRoot() || !viewer.has(WholeCentre.class)) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(plans(typed, viewer, limit));
        if (hits.size() < limit) {
            hits.addAll(events(typed, viewer, limit - hits.size()));
        }
        return hits;
    }

    private List<Hit> plans(String typed, Viewer viewer, int limit) {
        return new ListQuery<>(entityManager, Object[].class, "p.id, p.title", "WorkPlan p")
                        .where(WorkPlanService.isInside(viewer) ? "true = true" : "p.approvedOn is not null")
                        .whereWordsFound("translate(lower(p.title), 'ё', 'е') like :q", typed)
                        .orderBy("p.startYear desc, p.title, p.id")
                        .first(limit)
                        .stream()
                        .map(row -> new Hit((String) row[1], "план работы", "/plan/" + row[0]))
                        .toList();
    }

    private List<Hit> events(String typed, Viewer viewer, int limit) {
        boolean inside = WorkPlanService.isInside(viewer);
        String title = inside ? "e.title" : "e.approvedTitle";
        return new ListQuery<>(
                        entityManager,
                        PlannedEventRow.class,
                        inside ? PlannedEventRow.COLUMNS : PlannedEventRow.APPROVED_COLUMNS,
                        PlannedEventRow.FROM)
                        .where(title + " is not null")
                        .whereWordsFound("translate(lower(" + title + "), 'ё', 'е') like :q", typed)
                        .orderBy("e.planId desc, e.startsOn, e.title, e.id")
                        .first(limit)
                        .stream()
                        .map(event -> new Hit(
                                event.title(),
                                event.state().title() + (event.termText() == null ? "" : ", " + event.termText()),
                                "/plan/" + event.planId() + "/events/" + event.id()))
                        .toList();
    }
}
