package ru.mentorcentre.matching.preparation;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.matching.participant.MatchingCandidates;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Fixes pairs and groups for the next proposal. */
@Controller
@RequestMapping("/matching/fixed")
@Editors
class FixedGroupController {

    private static final String FORM = "matching/fixed-form";

    private final PreparedGroups groups;
    private final MatchingCandidates choices;

    FixedGroupController(PreparedGroups groups, MatchingCandidates choices) {
        this.groups = groups;
        this.choices = choices;
    }

    /**
     * @param request to start with
     * @param mentor to start with
     */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) Set<Long> request,
            @RequestParam(required = false) Set<Long> mentor,
            Model model) {
        FixedGroupForm form = new FixedGroupForm();
        form.requests.addAll(request == null ? Set.of() : request);
        form.mentors.addAll(mentor == null ? Set.of() : mentor);
        model.addAttribute("form", form);
        return form(model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") FixedGroupForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        form.check(errors);
        return submission
                .form(errors, () -> form(model))
                .run(
                        () -> groups.add(form.group(), viewer.accountId()),
                        "Закреплено. В следующем подборе эти люди будут вместе.",
                        "redirect:/matching");
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, RedirectAttributes redirect) {
        groups.remove(id);
        redirect.addFlashAttribute("flash", "Больше не закреплено");
        return "redirect:/matching";
    }

    private String form(Model model) {
        model.addAttribute("requests", choices.requests());
        model.addAttribute("mentors", choices.mentors());
        return FORM;
    }
}
