package ru.mentorcentre.workplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.Words;

/** The plan on the first page: what is overdue, what this week brings, what waits for the head or came back from there. */
@Component
@Order(2)
class WorkPlanHome implements HomePart {

    private final WorkPlanService plans;

    WorkPlanHome(WorkPlanService plans) {
        this.plans = plans;
    }

    @Override
    public Content of(Viewer viewer) {
        if (!viewer.has(MunicipalityReaders.class)) {
            return Content.NONE;
        }
        List<AttentionItem> matters = new ArrayList<>();
        plans.all().forEach(plan -> matters.addAll(matters(plan, viewer)));
        return new Content(matters, List.of(), List.of());
    }

    private static List<AttentionItem> matters(WorkPlanRow plan, Viewer viewer) {
        List<AttentionItem> matters = new ArrayList<>();
        String url = "/plan/" + plan.id();
        if (plan.state() == WorkPlanState.IN_APPROVAL && viewer.has(Roles.HEAD)) {
            matters.add(AttentionItem.warning("План ждёт вашего утверждения", plan.title(), url));
        }
        if (plan.isReturned() && viewer.isEditor()) {
            matters.add(AttentionItem.warning("План возвращён с замечанием", plan.remark(), url));
        }
        if (plan.overdue() > 0) {
            matters.add(AttentionItem.warning(
                    "Просрочено " + events(plan.overdue()) + " плана", plan.title(), url + "?due=OVERDUE"));
        }
        if (plan.thisWeek() > 0) {
            matters.add(AttentionItem.info(
                    "На этой неделе " + events(plan.thisWeek()) + " плана", plan.title(), url + "?due=THIS_WEEK"));
        }
        return matters;
    }

    private static String events(long count) {
        return Words.count(count, "мероприятие", "мероприятия", "мероприятий");
    }
}
