package ru.mentorcentre.matching;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.matching.participant.DemandAndSupply;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.Words;

/** What matching puts on the first page: a draft that waits to be confirmed, or people who could be brought together. */
@Component
@Order(25)
class MatchingHome implements HomePart {

    private final DemandAndSupply supply;

    MatchingHome(DemandAndSupply supply) {
        this.supply = supply;
    }

    @Override
    public Content of(Viewer viewer) {
        return viewer.isEditor() ? new Content(matters(supply.today(), viewer), List.of(), List.of()) : Content.NONE;
    }

    private List<AttentionItem> matters(DemandAndSupply.Today today, Viewer viewer) {
        if (today.waiting() > 0) {
            return List.of(AttentionItem.info(
                    "Подбор № " + today.number() + " ждёт подтверждения: "
                            + Words.count(today.waiting(), "пара", "пары", "пар"),
                    viewer.isLeader()
                            ? "Посмотрите, почему выбрана каждая, и подтвердите"
                            : "Подтверждает руководитель центра",
                    "/matching/" + today.draftId()));
        }
        return today.requests() > 0 && today.places() > 0
                ? List.of(AttentionItem.info(
                        Words.count(today.requests(), "открытый запрос", "открытых запроса", "открытых запросов") + ", "
                                + Words.count(today.places(), "свободное место", "свободных места", "свободных мест"),
                        "Подобрать пары",
                        "/matching"))
                : List.of();
    }
}
