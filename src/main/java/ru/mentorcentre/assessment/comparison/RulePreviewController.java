package ru.mentorcentre.assessment.comparison;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.profile.RuleTrial;
import ru.mentorcentre.profile.RuleTrials;
import ru.mentorcentre.shared.Roles.Readers;

/** «Что изменится»: the year by other rules. A form sent by GET, for nothing is saved and a view can be shared. */
@Controller
@Readers
class RulePreviewController {

    private final RuleTrials trials;
    private final RulePreviews previews;

    RulePreviewController(RuleTrials trials, RulePreviews previews) {
        this.trials = trials;
        this.previews = previews;
    }

    @GetMapping("/assessment/{year:\\d{4}}/preview")
    String preview(@PathVariable int year, HttpServletRequest request, Model model) {
        RuleTrial trial = trials.of(request.getParameterMap());
        model.addAttribute("year", year);
        model.addAttribute("trial", trial);
        model.addAttribute("preview", trial.rules() == null ? null : previews.of(year, trial.rules()));
        return "assessment/preview";
    }
}
