package ru.mentorcentre.reserve.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ReserveReviews;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.expert.AssignmentRow;
import ru.mentorcentre.reserve.expert.ReviewAssignments;
import ru.mentorcentre.reserve.expert.SeasonExperts;
import ru.mentorcentre.reserve.season.ReserveSeasons;

/** The review as other rooms do it. */
@Service
@Transactional
class ReviewService implements ReserveReviews {

    private final SeasonExperts experts;
    private final ReviewAssignments assignments;
    private final FormalChecks checks;
    private final QualityReviews reviews;
    private final Applications applications;
    private final ReserveSeasons seasons;

    ReviewService(
            SeasonExperts experts,
            ReviewAssignments assignments,
            FormalChecks checks,
            QualityReviews reviews,
            Applications applications,
            ReserveSeasons seasons) {
        this.experts = experts;
        this.assignments = assignments;
        this.checks = checks;
        this.reviews = reviews;
        this.applications = applications;
        this.seasons = seasons;
    }

    @Override
    public void invite(long season, long account) {
        experts.add(season, account, null);
    }

    @Override
    public List<String> assignEvenly(long season, long by) {
        return assignments.assignEvenly(season, by).refused();
    }

    @Override
    public Set<Long> experts(long application) {
        return assignments.of(application).stream()
                .filter(AssignmentRow::isActive)
                .map(AssignmentRow::accountId)
                .collect(Collectors.toSet());
    }

    @Override
    public void check(long application, long account, Map<String, String> notes, String reason) {
        Map<String, Boolean> met = new LinkedHashMap<>();
        seasons.requirements(applications.get(application).seasonId())
                .forEach(one -> met.put(one.code(), !notes.containsKey(one.code())));
        checks.save(
                application,
                account,
                met,
                notes,
                checks.of(application).version(),
                reason == null ? ApplicationState.QUALITATIVE : ApplicationState.FORMAL_REJECTED,
                reason);
    }

    @Override
    public void rate(long application, long account, Map<String, Integer> marks, String note) {
        reviews.save(
                application,
                account,
                new QualityReviews.Kept(reviews.of(application, account).version(), marks, note, null, null),
                true);
    }

    @Override
    public void declareConflict(long application, long account, String reason) {
        assignments.declareConflict(application, account, reason);
    }
}
