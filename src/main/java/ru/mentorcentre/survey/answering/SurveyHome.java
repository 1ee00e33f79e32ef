package ru.mentorcentre.survey.answering;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.survey.WaitingSurveys;

/** What the first page tells of surveys: whoever is asked sees the own questionnaire there. */
@Component
@Order(40)
class SurveyHome implements HomePart {

    private final WaitingSurveys waiting;

    SurveyHome(WaitingSurveys waiting) {
        this.waiting = waiting;
    }

    @Override
    public Content of(Viewer viewer) {
        List<AttentionItem> matters = waiting.of(viewer).stream()
                .map(one -> AttentionItem.warning(
                        "Вас просят ответить на анкету «" + one.campaign() + "»",
                        "Несколько минут, до " + Day.of(one.endsOn()) + " включительно",
                        one.url()))
                .toList();
        return new Content(matters, List.of(), List.of());
    }
}
