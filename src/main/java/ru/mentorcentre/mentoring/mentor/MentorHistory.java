package ru.mentorcentre.mentoring.mentor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;

/** Who changed what of a mentor, with difficulties in words. */
@Component
class MentorHistory {

    private final Histories histories;
    private final DifficultyTitles titles;

    MentorHistory(Histories histories, DifficultyTitles titles) {
        this.histories = histories;
        this.titles = titles;
    }

    /** All changes, the latest first. */
    List<Change> of(Mentor loaded) {
        Map<String, String> words = titles.byCode();
        return histories.of(Mentor.class, loaded.getId(), mentor -> mentor.facts(words));
    }

    /** Whose change came first when two people edit. */
    Optional<Change> latest(Mentor loaded) {
        return of(loaded).stream().findFirst();
    }
}
