package ru.mentorcentre.reserve.training;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.ApplicationGuard;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.StepGuard;

/** Nobody is recommended past a contest that is owed (5.5.4). */
@Component
class ContestGuard implements StepGuard {

    private final FinishedCandidates finished;

    ContestGuard(FinishedCandidates finished) {
        this.finished = finished;
    }

    @Override
    public ApplicationGuard guard() {
        return ApplicationGuard.NO_CONTEST_OWED;
    }

    @Override
    public List<String> against(ApplicationInfo application) {
        boolean more = finished.areMoreThanPlaces(application.seasonId());
        return !more
                ? List.of()
                : List.of("сначала конкурс: готовых больше, чем мест; " + finished.inWords(application.seasonId()));
    }
}
