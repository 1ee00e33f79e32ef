package ru.mentorcentre.survey.answering;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;

/** What the first page tells of surveys: whoever is asked sees the own questionnaire there. */
@Component
@Order(40)
class SurveyHome implements HomePart {

    private final OwnSurveys own;

    SurveyHome(OwnSurveys own) {
        this.own = own;
    }

    @Override
    public Content of(Viewer viewer) {
        if (!viewer.has(Roles.MENTOR, Roles.MENTEE, Roles.SCHOOL_HEAD, Roles.CURATOR)) {
            return Content.NONE;
        }
        List<AttentionItem> matters = own.of(viewer).stream()
                .filter(OwnSurveys.OwnQuestionnaire::isOpen)
                .map(one -> AttentionItem.warning(
                        "Вас просят ответить на анкету «" + one.campaign() + "»",
                        "Несколько минут, до " + Day.of(one.endsOn()) + " включительно",
                        "/surveys/own"))
                .toList();
        return new Content(matters, List.of(), List.of());
    }
}
