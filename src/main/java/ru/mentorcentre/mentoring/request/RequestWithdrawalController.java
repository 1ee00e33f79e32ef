package ru.mentorcentre.mentoring.request;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** Withdraws a request that is not needed any more. */
@Controller
@RequestMapping("/requests/{id}/withdrawal")
@SchoolEditors
class RequestWithdrawalController {

    private static final String FORM = "mentoring/request-withdrawal";

    private final RequestService requests;
    private final RequestList list;

    RequestWithdrawalController(RequestService requests, RequestList list) {
        this.requests = requests;
        this.list = list;
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", new RequestWithdrawalForm());
        return form(requests.changeable(id, viewer), model);
    }

    @PostMapping
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RequestWithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        MentoringRequest request = requests.changeable(id, viewer);
        if (errors.hasErrors()) {
            return form(request, model);
        }
        return submission
                .orWarn("redirect:/requests/" + id)
                .run(() -> requests.withdraw(id, TypedText.line(form.reason)), "Запрос отозван");
    }

    private String form(MentoringRequest request, Model model) {
        model.addAttribute("row", list.row(request.getId()).orElseThrow(NotFound.of("Запрос", request.getId())));
        return FORM;
    }
}
