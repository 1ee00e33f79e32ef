package ru.mentorcentre.reserve.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** What an expert writes down of an application: the formal check, and the marks. */
@Controller
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
class ReviewWritingController {

    private final FormalChecks checks;
    private final QualityReviews reviews;
    private final ReviewPage page;

    ReviewWritingController(FormalChecks checks, QualityReviews reviews, ReviewPage page) {
        this.checks = checks;
        this.reviews = reviews;
        this.page = page;
    }

    @PostMapping("/reserve/review/{id}/formal")
    String check(
            @PathVariable long id,
            @Valid @ModelAttribute("formal") FormalCheckForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission,
            HttpServletResponse response) {
        if (page.isTakenAway(id, viewer)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page.showTyped(id, viewer, model);
        }
        page.see(id, viewer);
        Map<String, String> notes = new LinkedHashMap<>();
        form.notes.forEach((code, note) -> notes.put(code, TypedText.paragraphs(note)));
        return submission
                .form(errors, () -> page.show(id, viewer, model))
                .overtaken(
                        () -> form.version = checks.of(id).version(),
                        "Пока страница была открыта, проверку записали в другом окне или это сделал другой эксперт. Ваши отметки остались на странице:"
                                + " сверьте их и сохраните ещё раз.")
                .run(() -> {
                    ApplicationState to = switch (form.go) {
                        case SAVE -> null;
                        case PASS -> ApplicationState.QUALITATIVE;
                        case REJECT -> ApplicationState.FORMAL_REJECTED;
                    };
                    checks.save(
                            id,
                            viewer.accountId(),
                            form.met,
                            notes,
                            form.version,
                            to,
                            TypedText.paragraphs(form.reason));
                    return to == null
                            ? submission.done("Проверка сохранена", "redirect:/reserve/review/" + id)
                            : submission.done("Записано: " + to.title(), page.after(id, viewer));
                });
    }

    @PostMapping("/reserve/review/{id}/marks")
    String rate(
            @PathVariable long id,
            @Valid @ModelAttribute("marks") QualityReviewForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission,
            HttpServletResponse response) {
        if (page.isTakenAway(id, viewer)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page.showTyped(id, viewer, model);
        }
        page.see(id, viewer);
        Map<String, Integer> marks = form.read(page.qualities(id), errors);
        String abstention = TypedText.paragraphs(form.abstention);
        if (form.abstains && abstention == null) {
            errors.rejectValue("abstention", "missing", "Напишите, почему вы воздержались");
        }
        return submission
                .form(errors, () -> page.show(id, viewer, model))
                .overtaken(
                        () -> form.version = reviews.of(id, viewer.accountId()).version())
                .run(() -> {
                    reviews.save(
                            id,
                            viewer.accountId(),
                            new QualityReviews.Kept(
                                    form.version,
                                    marks,
                                    TypedText.paragraphs(form.note),
                                    form.abstains ? abstention : null,
                                    null),
                            form.handIn);
                    return form.handIn
                            ? submission.done("Оценка сдана", page.after(id, viewer))
                            : submission.done(
                                    "Черновик сохранён, его видите только вы", "redirect:/reserve/review/" + id);
                });
    }
}
