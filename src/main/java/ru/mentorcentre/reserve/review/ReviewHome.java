package ru.mentorcentre.reserve.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.Words;

/** The review on the first page of those who are experts: what waits, until when, what is late. */
@Component
@Order(65)
class ReviewHome implements HomePart {

    private static final String QUEUE = "/reserve/review";

    private final ReviewQueue queue;
    private final Clock clock;

    ReviewHome(ReviewQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public Content of(Viewer viewer) {
        if (viewer.isRoot()) {
            return Content.NONE;
        }
        List<ReviewQueueRow> rows = queue.of(viewer.accountId());
        if (rows.isEmpty()) {
            return Content.NONE;
        }
        LocalDate today = LocalDate.now(clock);
        List<ReviewQueueRow> due = rows.stream().filter(row -> row.isDue(today)).toList();
        long late = rows.stream().filter(row -> row.isOverdue(today)).count();
        List<AttentionItem> matters = new ArrayList<>();
        if (!due.isEmpty()) {
            matters.add(AttentionItem.warning(
                    "Экспертиза: " + applications(due.size()) + Words.noun(due.size(), " ждёт", " ждут", " ждут")
                            + " вас",
                    "ближайший срок " + Day.of(due.get(0).deadline()),
                    QUEUE));
        }
        if (late > 0) {
            matters.add(AttentionItem.info(
                    "Экспертиза: срок прошёл, не сделано: " + applications(late),
                    "Если ещё не поздно, срок этапа может сдвинуть руководитель центра",
                    QUEUE));
        }
        return new Content(
                matters,
                matters.isEmpty()
                        ? List.of(new Figure(
                                rows.size(),
                                Words.noun(
                                        rows.size(),
                                        "заявка у вас на экспертизе",
                                        "заявки у вас на экспертизе",
                                        "заявок у вас на экспертизе"),
                                QUEUE))
                        : List.of(),
                List.of());
    }

    private static String applications(long number) {
        return Words.count(number, "заявка", "заявки", "заявок");
    }
}
