package ru.mentorcentre.reserve.training;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.season.ReserveSeasons;

/** Those of a season who have finished their training, against its places (5.5.4). */
@Component
@Transactional(readOnly = true)
class FinishedCandidates {

    private final TrainingEntryRepository entries;
    private final ReserveSeasons seasons;

    FinishedCandidates(TrainingEntryRepository entries, ReserveSeasons seasons) {
        this.entries = entries;
        this.seasons = seasons;
    }

    boolean areMoreThanPlaces(long season) {
        return entries.finished(season) > seasons.get(season).places();
    }

    /** «закончили 12 при 10 местах». */
    String inWords(long season) {
        return "обучение закончили: " + entries.finished(season) + ", мест: "
                + seasons.get(season).places();
    }
}
