package ru.mentorcentre.reserve.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.application.ReserveBoard;
import ru.mentorcentre.reserve.application.ReserveBoards;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.Words;

/**
 * The reserve on the first page: for candidates what they have to agree to, for experts what they have to review, for the
 * centre what stands still.
 */
@Component
@Order(65)
class ReserveHome implements HomePart {

    private static final String QUEUE = "/reserve/review";

    private final ReserveBoards boards;
    private final ReviewQueue queue;
    private final Clock clock;

    ReserveHome(ReserveBoards boards, ReviewQueue queue, Clock clock) {
        this.boards = boards;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public Content of(Viewer viewer) {
        if (viewer.isRoot()) {
            return Content.NONE;
        }
        ReserveBoard board = boards.of(viewer);
        List<AttentionItem> matters = new ArrayList<>();
        if (board.toAgree() > 0) {
            matters.add(AttentionItem.warning(
                    "На вас подают заявку в кадровый резерв", "Прочитайте её и согласитесь", "/reserve/own"));
        }
        centre(board, viewer, matters);
        register(board, viewer, matters);
        if (board.assigned() > 0) {
            review(viewer, matters);
        }
        // the menu goes by roles and does not know who is an expert: the number leads there, be it a nought
        List<Figure> figures = board.listed() > 0
                ? List.of(new Figure(
                        board.assigned(),
                        Words.noun(
                                board.assigned(),
                                "заявка у вас на экспертизе",
                                "заявки у вас на экспертизе",
                                "заявок у вас на экспертизе"),
                        QUEUE))
                : List.of();
        return new Content(matters, figures, List.of());
    }

    private static void centre(ReserveBoard board, Viewer viewer, List<AttentionItem> matters) {
        if (!viewer.isEditor()) {
            return;
        }
        if (board.understaffed() > 0) {
            matters.add(AttentionItem.warning(
                    "В резерве не хватает экспертов: " + applications(board.understaffed()),
                    "Назначьте их на странице заявки или распределите поровну",
                    "/reserve?experts=LACKING"));
        }
        if (board.submitted() > 0) {
            matters.add(AttentionItem.info(
                    applications(board.submitted()) + " в резерв "
                            + Words.noun(board.submitted(), "ждёт", "ждут", "ждут") + " передачи экспертам",
                    "Проверьте документы и передайте или верните школе",
                    "/reserve?state=SUBMITTED"));
        }
    }

    private static void register(ReserveBoard board, Viewer viewer, List<AttentionItem> matters) {
        if (!viewer.has(Roles.LEADER, Roles.HEAD)) {
            return;
        }
        if (board.expired() > 0) {
            matters.add(AttentionItem.warning(
                    "В реестре резерва " + entries(board.expired()) + " с истёкшим сроком",
                    "Продлите приказом или выведите из реестра",
                    "/reserve/register?state=EXPIRED"));
        }
        if (board.expiring() > 0) {
            matters.add(AttentionItem.info(
                    "В реестре резерва скоро кончается срок: " + entries(board.expiring()),
                    "В ближайшие " + ReserveBoard.SOON_DAYS + " дней: продлите приказом",
                    "/reserve/register?state=EXPIRING"));
        }
    }

    /** What waits for the expert. */
    private void review(Viewer viewer, List<AttentionItem> matters) {
        LocalDate today = LocalDate.now(clock);
        List<ReviewQueueRow> rows = queue.of(viewer.accountId());
        List<ReviewQueueRow> due = rows.stream().filter(row -> row.isDue(today)).toList();
        long late = rows.stream().filter(row -> row.isOverdue(today)).count();
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
    }

    private static String applications(long number) {
        return Words.count(number, "заявка", "заявки", "заявок");
    }

    private static String entries(long number) {
        return Words.count(number, "запись", "записи", "записей");
    }
}
