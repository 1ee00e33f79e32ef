package ru.mentorcentre.workplan.own;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;

/** Events on the first page: who is invited and has not answered, and what one is going to soon. */
@Component
@Order(55)
class OwnEventHome implements HomePart {

    private static final int DAYS_AHEAD = 30;
    private static final int DAYS_SOON = 3;
    private static final int MOST = 5;

    private final EntityManager entityManager;
    private final Clock clock;

    OwnEventHome(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Content of(Viewer viewer) {
        boolean ofSchool = viewer.isOfSchool();
        if (!ofSchool && !viewer.has(Roles.MENTOR, Roles.MENTEE)) {
            return Content.NONE;
        }
        LocalDate today = LocalDate.now(clock);
        ListQuery<Waiting> query = new ListQuery<>(entityManager, Waiting.class, """
                        d.id, coalesce(e.approvedTitle, e.title), d.heldOn,
                        sum(case when x.state = ParticipationState.INVITED then 1 else 0 end)""", """
                        Participation x
                        join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId
                        join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId
                        join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId""")
                .where("p.approvedOn is not null and p.state <> ru.mentorcentre.workplan.plan.WorkPlanState.CLOSED")
                .where("d.cancelReason is null and e.state <> PlannedEventState.CANCELLED")
                .where("d.heldOn between :today and :last", "today", today)
                .with("last", today.plusDays(DAYS_AHEAD))
                .where("""
                        x.state = ParticipationState.INVITED and d.registrationOpen = true
                            and coalesce(d.registrationUntil, d.heldOn) >= :today
                        or x.state = ParticipationState.REGISTERED and d.heldOn <= :soon""", "soon", today.plusDays(DAYS_SOON));
        List<AttentionItem> matters = (ofSchool
                        ? query.where("x.schoolId = :school", "school", viewer.schoolId())
                        : query.where("""
                                exists (select 1 from PlanEducatorAccount u where u.municipalityId = x.municipalityId
                                    and u.educatorId = x.educatorId and u.accountId = :account)""", "account", viewer.accountId()))
                .orderBy("d.heldOn, d.id").groupedList("d.id, coalesce(e.approvedTitle, e.title), d.heldOn").stream()
                        .limit(MOST)
                        .map(one -> matter(one, ofSchool))
                        .toList();
        return new Content(matters, List.of(), List.of());
    }

    private static AttentionItem matter(Waiting date, boolean ofSchool) {
        String when = "«" + date.title() + "», " + Day.of(date.heldOn());
        if (date.unanswered() == 0) {
            return AttentionItem.info(
                    ofSchool ? "Скоро мероприятие, куда едут ваши педагоги" : "Скоро мероприятие, куда вы идёте",
                    when,
                    "/plan/own");
        }
        return ofSchool
                ? AttentionItem.warning(
                        "Ответьте, кто придёт: ждут ответа " + date.unanswered(),
                        when,
                        "/plan/own/sessions/" + date.id())
                : AttentionItem.warning("Вас приглашают: ответьте, придёте ли", when, "/plan/own");
    }

    /** A date with the number of those who have not answered. */
    private record Waiting(long id, String title, LocalDate heldOn, long unanswered) {}
}
