package ru.mentorcentre.reserve.review;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.ApplicationGuard;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.StepGuard;
import ru.mentorcentre.reserve.expert.ReviewAssignments;
import ru.mentorcentre.reserve.season.ReserveSeasons;

/** Nobody is admitted or refused before as many experts have rated as the season asks for. */
@Component
class MarksGuard implements StepGuard {

    private final ReviewRepository reviews;
    private final ReviewAssignments assignments;
    private final ReserveSeasons seasons;

    MarksGuard(ReviewRepository reviews, ReviewAssignments assignments, ReserveSeasons seasons) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.seasons = seasons;
    }

    @Override
    public ApplicationGuard guard() {
        return ApplicationGuard.MARKS;
    }

    /** Before the decision it says the same whatever there is: how many have rated is blind until then. */
    @Override
    public List<String> against(ApplicationInfo application) {
        if (!assignments.days(application.seasonId()).isRevealed()) {
            return List.of("оценки экспертов закрыты до этапа решения");
        }
        int wanted = seasons.get(application.seasonId()).experts();
        return reviews.rated(application.id()) >= wanted
                ? List.of()
                : List.of("оценок сдано меньше, чем нужно по правилам сезона (" + wanted + ")");
    }
}
