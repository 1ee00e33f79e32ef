package ru.mentorcentre.reserve.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.application.ApplicationFileRow;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.expert.AssignmentRow;
import ru.mentorcentre.reserve.expert.ReviewAssignments;
import ru.mentorcentre.reserve.season.QualityInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** What an expert sees of an application: the application itself, the check, the own marks, and nobody else's. */
@Component
@Transactional(readOnly = true)
class ReviewPage {

    private final ReviewQueue queue;
    private final ReviewAssignments assignments;
    private final FormalChecks checks;
    private final QualityReviews reviews;
    private final Applications applications;
    private final ReserveSeasons seasons;
    private final Clock clock;

    ReviewPage(
            ReviewQueue queue,
            ReviewAssignments assignments,
            FormalChecks checks,
            QualityReviews reviews,
            Applications applications,
            ReserveSeasons seasons,
            Clock clock) {
        this.queue = queue;
        this.assignments = assignments;
        this.checks = checks;
        this.reviews = reviews;
        this.applications = applications;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** An application that is assigned to the viewer; 404 for any other. */
    ReviewQueueRow see(long application, Viewer viewer) {
        return ReviewQueue.find(queue.of(viewer.accountId()), application)
                .orElseThrow(NotFound.of("Заявка на экспертизе", application));
    }

    /** An application that was assigned to the viewer and is no more: taken away while its page was open. */
    boolean isTakenAway(long application, Viewer viewer) {
        return former(application, viewer).isPresent()
                && ReviewQueue.find(queue.of(viewer.accountId()), application).isEmpty();
    }

    /** What was typed for such an application, and nothing else of it. */
    String showTyped(long id, Viewer viewer, Model model) {
        ApplicationInfo application = applications.get(id);
        model.addAttribute("filed", application);
        model.addAttribute("qualities", seasons.qualities(application.seasonId()));
        model.addAttribute("requirements", seasons.requirements(application.seasonId()));
        model.addAttribute("ended", former(id, viewer).orElseThrow(NotFound.of("Заявка на экспертизе", id)));
        model.addAttribute("zone", clock.getZone());
        return "reserve/review-typed";
    }

    private Optional<AssignmentRow> former(long application, Viewer viewer) {
        return assignments.of(application).stream()
                .filter(one -> !one.isActive() && Objects.equals(one.accountId(), viewer.accountId()))
                .reduce((one, later) -> later);
    }

    List<QualityInfo> qualities(long application) {
        return seasons.qualities(applications.get(application).seasonId());
    }

    /** Fills the model; the forms that are in it already, with what was typed, stay and are shown whatever the stage. */
    String show(long id, Viewer viewer, Model model) {
        List<ReviewQueueRow> rows = queue.of(viewer.accountId());
        ReviewQueueRow row = ReviewQueue.find(rows, id).orElseThrow(NotFound.of("Заявка на экспертизе", id));
        ApplicationInfo application = applications.get(id);
        List<ApplicationFileRow> files = applications.files(id);
        boolean due = row.isDue(LocalDate.now(clock));
        boolean formal =
                application.state() == ApplicationState.IN_EXPERTISE || application.state() == ApplicationState.FORMAL;
        boolean rates = application.state() == ApplicationState.QUALITATIVE && row.handedInAt() == null;
        List<RequirementLine> lines = lines(application, files);
        QualityReviews.Kept kept = reviews.of(id, viewer.accountId());
        FormalChecks.Kept check = checks.of(id);
        model.addAttribute("row", row);
        model.addAttribute("filed", application);
        model.addAttribute("files", files);
        model.addAttribute("lines", lines);
        model.addAttribute("check", check);
        model.addAttribute("qualities", seasons.qualities(application.seasonId()));
        model.addAttribute("kept", kept);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("checks", formal || model.containsAttribute("formal"));
        model.addAttribute("rates", rates || model.containsAttribute("marks"));
        // what was just sent in stays in its fields, whatever the day; else there are fields only while they can be
        // saved
        model.addAttribute("fillsCheck", formal && due || model.containsAttribute("formal"));
        model.addAttribute("fillsMarks", rates && due || model.containsAttribute("marks"));
        model.addAttribute("formalOn", formal && due);
        model.addAttribute("ratingOn", rates && due);
        model.addAttribute("conflictOpen", formal || application.state() == ApplicationState.QUALITATIVE);
        model.addAttribute("next", queue.next(rows, id).orElse(null));
        if (!model.containsAttribute("formal")) {
            model.addAttribute("formal", FormalCheckForm.of(check, lines));
        }
        if (!model.containsAttribute("marks")) {
            model.addAttribute("marks", QualityReviewForm.of(kept));
        }
        return "reserve/review";
    }

    /** Where to go when an application is done: the next one of the own queue, or the queue. */
    String after(long application, Viewer viewer) {
        return queue.next(queue.of(viewer.accountId()), application)
                .map(next -> "redirect:/reserve/review/" + next)
                .orElse("redirect:/reserve/review");
    }

    private List<RequirementLine> lines(ApplicationInfo application, List<ApplicationFileRow> files) {
        Set<ApplicationPaper> papers =
                files.stream().map(ApplicationFileRow::kind).collect(Collectors.toSet());
        LocalDate born = application.content().birthDate();
        Integer age =
                born == null ? null : Period.between(born, LocalDate.now(clock)).getYears();
        return seasons.requirements(application.seasonId()).stream()
                .map(one -> RequirementLine.of(one, application.content(), papers, age))
                .toList();
    }
}
