package ru.mentorcentre.journal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.journal.diary.DiaryService;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.mentorship.OwnMentorship;
import ru.mentorcentre.mentorship.OwnMentorships;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;

/** The first page of a mentor and of a mentee: their pairs, the next step, the diary. */
@Component
@Order(10)
class JournalHome implements HomePart {

    private static final int MOST_ENTRIES = 3;

    private final Mentorships mentorships;
    private final PlanService plans;
    private final DiaryService diaries;
    private final Clock clock;

    JournalHome(Mentorships mentorships, PlanService plans, DiaryService diaries, Clock clock) {
        this.mentorships = mentorships;
        this.plans = plans;
        this.diaries = diaries;
        this.clock = clock;
    }

    @Override
    public Content of(Viewer viewer) {
        if (!viewer.has(Roles.MENTOR, Roles.MENTEE)) {
            return Content.NONE;
        }
        OwnMentorships own = mentorships.own(viewer);
        List<PlanRow> open =
                plans.open(own.pairs().stream().map(OwnMentorship::id).toList());
        List<OwnPairSummary> pairs =
                own.pairs().stream().map(one -> OwnPairSummary.of(one, open)).toList();
        boolean mentee = viewer.has(Roles.MENTEE);
        OwnWorkSummary work = new OwnWorkSummary(
                own.educatorId() != null,
                viewer.has(Roles.MENTOR),
                mentee,
                pairs.stream().filter(one -> one.pair().mentor()).toList(),
                pairs.stream().filter(one -> !one.pair().mentor()).toList(),
                mentee && own.educatorId() != null ? diaries.latest(own.educatorId(), MOST_ENTRIES) : List.of(),
                LocalDate.now(clock));
        return new Content(
                Stream.concat(
                                own.owed().stream().map(JournalHome::owed),
                                own.pairs().stream().flatMap(JournalHome::matters))
                        .toList(),
                List.of(),
                List.of(new Section("journal/home", work)));
    }

    private static AttentionItem owed(OwnMentorship pair) {
        return AttentionItem.info(
                "Подведите итог: " + pair.others(),
                "Вы завершили работу: запишите, что получилось",
                "/mentorships/" + pair.id() + "/outcome");
    }

    private static Stream<AttentionItem> matters(OwnMentorship pair) {
        List<AttentionItem> matters = new ArrayList<>();
        if (pair.asked() && pair.state() != MentorshipState.DRAFT) {
            matters.add(AttentionItem.warning(
                    "Вам предложили пару: " + pair.others(),
                    "Посмотрите и ответьте, согласны ли вы",
                    "/mentorships/" + pair.id()));
        }
        if (pair.doing() != null && pair.doing().health() == ru.mentorcentre.mentorship.PairHealth.NEEDS_CONTACT) {
            matters.add(AttentionItem.warning(
                    (pair.mentor() ? "Свяжитесь с наставляемым: " : "Свяжитесь с наставником: ") + pair.others(),
                    pair.doing().why(),
                    "/mentorships/" + pair.id() + "/meetings"));
        }
        return matters.stream();
    }
}
