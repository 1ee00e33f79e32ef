package ru.mentorcentre.mentoring;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Matter;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.Words;

/** What wants attention among the requests. */
@Component
class RequestMatters {

    private final RequestRepository requests;
    private final MentoringPlaces places;
    private final Words words;

    RequestMatters(RequestRepository requests, MentoringPlaces places, Words words) {
        this.requests = requests;
        this.places = places;
        this.words = words;
    }

    List<Matter> of(Viewer viewer) {
        return of(
                requests.open(places.today().minusDays(Wait.LIMIT), viewer.seesAllSchools() ? null : viewer.schoolId()),
                viewer);
    }

    List<Matter> of(RequestCount count, Viewer viewer) {
        long waiting = count.old();
        if (waiting == 0) {
            return List.of();
        }
        return List.of(Matter.warning(
                words.count(waiting, "запрос", "запроса", "запросов") + " без наставника дольше " + Wait.LIMIT
                        + " дней",
                viewer.seesAllSchools()
                        ? "Подберите наставника или закройте то, что уже не нужно"
                        : "Спросите в центре, кого подбирают, или отзовите то, что уже не нужно",
                "/requests?wait=LONG"));
    }
}
