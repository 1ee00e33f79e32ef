package ru.mentorcentre.workplan.plan;

import jakarta.persistence.EntityManager;
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

/** Events of plans in the search over everything, the latest year first. */
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
        return "Мероприятия плана";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        if (Tenant.isRoot() || !viewer.has(WholeCentre.class)) {
            return List.of();
        }
        return new ListQuery<>(entityManager, PlannedEventRow.class, PlannedEventRow.COLUMNS, PlannedEventRow.FROM)
                        .whereWordsFound("translate(lower(e.title), 'ё', 'е') like :q", typed)
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
