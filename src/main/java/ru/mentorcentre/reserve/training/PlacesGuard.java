package ru.mentorcentre.reserve.training;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.ApplicationGuard;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.StepGuard;

/** A contest is held only where more have finished than there are places (5.5.4). */
@Component
class PlacesGuard implements StepGuard {

    private final FinishedCandidates finished;

    PlacesGuard(FinishedCandidates finished) {
        this.finished = finished;
    }

    @Override
    public ApplicationGuard guard() {
        return ApplicationGuard.MORE_THAN_PLACES;
    }

    @Override
    public List<String> against(ApplicationInfo application) {
        boolean more = finished.areMoreThanPlaces(application.seasonId());
        return more ? List.of() : List.of("конкурс не нужен: " + finished.inWords(application.seasonId()));
    }
}
