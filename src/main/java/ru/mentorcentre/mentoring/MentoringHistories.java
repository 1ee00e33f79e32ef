package ru.mentorcentre.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Change;
import ru.mentorcentre.shared.Revisions;
import ru.mentorcentre.shared.TenantEntity;

/** Who changed what of a request or a mentor. */
@Component
class MentoringHistories {

    private final Revisions revisions;
    private final DifficultyTitles titles;

    MentoringHistories(Revisions revisions, DifficultyTitles titles) {
        this.revisions = revisions;
        this.titles = titles;
    }

    /** All changes, the latest first. */
    <T extends TenantEntity & Told> List<Change> of(T loaded) {
        Map<String, String> words = titles.byCode();
        return revisions.of(loaded, state -> state.facts(words));
    }

    /** Whose change came first when two people edit. */
    <T extends TenantEntity & Told> Optional<Change> latest(T loaded) {
        return of(loaded).stream().findFirst();
    }
}
