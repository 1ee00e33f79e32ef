package ru.mentorcentre.mentoring.request;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.Words;

/** What wants attention among the requests. */
@Component
public class RequestAttention {

    private final RequestRepository requests;
    private final MentoringSchoolOptions places;

    RequestAttention(RequestRepository requests, MentoringSchoolOptions places) {
        this.requests = requests;
        this.places = places;
    }

    List<AttentionItem> of(Viewer viewer) {
        return of(
                requests.open(
                        places.today().minusDays(WaitFilter.LIMIT), viewer.seesAllSchools() ? null : viewer.schoolId()),
                viewer);
    }

    public List<AttentionItem> of(RequestCounts count, Viewer viewer) {
        long waiting = count.old();
        if (waiting == 0) {
            return List.of();
        }
        return List.of(AttentionItem.warning(
                Words.count(waiting, "запрос", "запроса", "запросов") + " без наставника дольше " + WaitFilter.LIMIT
                        + " дней",
                viewer.seesAllSchools()
                        ? "Подберите наставника или закройте то, что уже не нужно"
                        : "Спросите в центре, кого подбирают, или отзовите то, что уже не нужно",
                "/requests?wait=LONG"));
    }
}
