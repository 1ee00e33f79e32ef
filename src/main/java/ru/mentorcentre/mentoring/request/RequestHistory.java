package ru.mentorcentre.mentoring.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;

/** Who changed what in a request, with difficulties in words. */
@Component
class RequestHistory {

    private final Histories histories;
    private final DifficultyTitles titles;

    RequestHistory(Histories histories, DifficultyTitles titles) {
        this.histories = histories;
        this.titles = titles;
    }

    /** All changes, the latest first. */
    List<Change> of(MentoringRequest loaded) {
        Map<String, String> words = titles.byCode();
        return histories.of(MentoringRequest.class, loaded.getId(), request -> request.facts(words));
    }

    /** Whose change came first when two people edit. */
    Optional<Change> latest(MentoringRequest loaded) {
        return of(loaded).stream().findFirst();
    }
}
