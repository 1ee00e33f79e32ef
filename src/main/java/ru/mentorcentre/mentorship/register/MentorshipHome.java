package ru.mentorcentre.mentorship.register;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.Words;

/** What pairs put on the first page of a centre and of a school. */
@Component
@Order(30)
class MentorshipHome implements HomePart {

    private final MentorshipList list;

    MentorshipHome(MentorshipList list) {
        this.list = list;
    }

    @Override
    public Content of(Viewer viewer) {
        boolean school = viewer.isOfSchool();
        if (!viewer.seesAllSchools() && !school) {
            return Content.NONE;
        }
        PairCounts count = list.count(new ViewerScope(viewer.seesAllSchools(), viewer.schoolId(), null));
        return new Content(
                matters(count, viewer.seesAllSchools()),
                List.of(new Figure(
                        count.active(),
                        Words.noun(count.active(), "пара работает", "пары работают", "пар работают"),
                        "/mentorships?state=ACTIVE")),
                List.of());
    }

    private List<AttentionItem> matters(PairCounts count, boolean pulseTold) {
        List<AttentionItem> matters = new ArrayList<>();
        if (count.replace() > 0) {
            matters.add(AttentionItem.error(
                    Words.count(count.replace(), "паре", "парам", "парам") + " нужен другой наставник",
                    "Наставник ушёл, на паузе или завершил работу",
                    "/mentorships?attention=REPLACE"));
        }
        if (count.contact() > 0) {
            matters.add(AttentionItem.warning(
                    Words.count(count.contact(), "пара", "пары", "пар") + " без контакта",
                    pulseTold
                            ? "Давно не встречались, отстали от плана или низко оценили работу: спросите, как дела"
                            : "Давно не встречались или отстали от плана: спросите, как дела",
                    "/mentorships?health=NEEDS_CONTACT"));
        }
        if (count.answer() > 0) {
            matters.add(AttentionItem.info(
                    Words.count(count.answer(), "пара", "пары", "пар") + " без ответа дольше недели",
                    "Наставник или наставляемый ещё не согласился",
                    "/mentorships?attention=ANSWER"));
        }
        if (count.outcome() > 0) {
            matters.add(AttentionItem.info(
                    Words.count(count.outcome(), "паре", "парам", "парам") + " нужен итог",
                    "Работа завершена, а что получилось, не записано",
                    "/mentorships?attention=OUTCOME"));
        }
        return matters;
    }
}
