package ru.mentorcentre.reserve.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** The leader lets an expert mend marks. */
@Controller
@RequestMapping("/reserve/applications/{id}/experts/{expert}/reopening")
@RolesAllowed(Roles.LEADER)
class ReviewReopeningController {

    private final ReviewAssignments assignments;
    private final QualityReviews reviews;
    private final Applications applications;

    ReviewReopeningController(ReviewAssignments assignments, QualityReviews reviews, Applications applications) {
        this.assignments = assignments;
        this.reviews = reviews;
        this.applications = applications;
    }

    @GetMapping
    String ask(@PathVariable long id, @PathVariable long expert, Model model) {
        model.addAttribute("form", new AssignmentEndForm());
        return form(id, expert, model);
    }

    @PostMapping
    String reopen(
            @PathVariable long id,
            @PathVariable long expert,
            @Valid @ModelAttribute("form") AssignmentEndForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        assignments.get(expert, id);
        return submission
                .form(errors, () -> form(id, expert, model))
                .run(
                        () -> reviews.reopen(expert, id, TypedText.paragraphs(form.reason), viewer.accountId()),
                        "Эксперт снова может править свою оценку",
                        "redirect:/reserve/applications/" + id + "/experts");
    }

    private String form(long id, long expert, Model model) {
        model.addAttribute("filed", applications.get(id));
        model.addAttribute("expert", assignments.get(expert, id));
        return "reserve/review-reopening";
    }
}
