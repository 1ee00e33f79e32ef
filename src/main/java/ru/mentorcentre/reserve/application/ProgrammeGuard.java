package ru.mentorcentre.reserve.application;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.ApplicationGuard;
import ru.mentorcentre.reserve.season.ReserveSeasons;

/** Nobody is admitted before the head has approved what is taught, and when (5.4). */
@Component
class ProgrammeGuard implements StepGuard {

    private final ReserveSeasons seasons;

    ProgrammeGuard(ReserveSeasons seasons) {
        this.seasons = seasons;
    }

    @Override
    public ApplicationGuard guard() {
        return ApplicationGuard.PROGRAMME;
    }

    @Override
    public List<String> against(ApplicationInfo application) {
        return seasons.get(application.seasonId()).isProgrammeApproved()
                ? List.of()
                : List.of("начальник управления ещё не утвердил программу и сроки обучения");
    }
}
