package ru.mentorcentre.reserve.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.expert.AssignmentEndForm;
import ru.mentorcentre.reserve.expert.ReviewAssignments;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** An expert's own queue, and an application in it. Whoever has an account may be an expert, so all roles come here. */
@Controller
@RequestMapping("/reserve/review")
@RolesAllowed({
    Roles.HEAD,
    Roles.LEADER,
    Roles.METHODIST,
    Roles.MODERATOR,
    Roles.SCHOOL_HEAD,
    Roles.CURATOR,
    Roles.MENTOR,
    Roles.MENTEE
})
class ReviewController {

    private final ReviewQueue queue;
    private final ReviewPage page;
    private final ReviewAssignments assignments;
    private final Applications applications;
    private final Clock clock;

    ReviewController(
            ReviewQueue queue, ReviewPage page, ReviewAssignments assignments, Applications applications, Clock clock) {
        this.queue = queue;
        this.page = page;
        this.assignments = assignments;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        Map<Boolean, List<ReviewQueueRow>> rows =
                queue.of(viewer.accountId()).stream().collect(Collectors.partitioningBy(ReviewQueueRow::isUnderReview));
        model.addAttribute("queue", rows.get(true));
        model.addAttribute("former", rows.get(false));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("zone", clock.getZone());
        return "reserve/review-queue";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        return page.show(id, viewer, model);
    }

    @GetMapping("/{id}/files/{file}/content")
    ResponseEntity<byte[]> content(@PathVariable long id, @PathVariable long file, Viewer viewer) {
        page.see(id, viewer);
        return applications.download(id, file).answer();
    }

    @GetMapping("/{id}/conflict")
    String conflict(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", new AssignmentEndForm());
        return conflictPage(id, viewer, model);
    }

    @PostMapping("/{id}/conflict")
    String declare(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AssignmentEndForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        page.see(id, viewer);
        return submission
                .form(errors, () -> conflictPage(id, viewer, model))
                .run(
                        () -> assignments.declareConflict(id, viewer.accountId(), TypedText.paragraphs(form.reason)),
                        "Конфликт интересов записан: заявку передадут другому эксперту",
                        "redirect:/reserve/review");
    }

    private String conflictPage(long id, Viewer viewer, Model model) {
        model.addAttribute("row", page.see(id, viewer));
        return "reserve/review-conflict";
    }
}
