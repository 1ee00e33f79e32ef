package ru.mentorcentre.survey.answering;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The questionnaires somebody with an account is asked to fill in, or has. */
@Controller
@RolesAllowed({Roles.MENTOR, Roles.MENTEE, Roles.SCHOOL_HEAD, Roles.CURATOR})
class OwnSurveyController {

    private final OwnSurveys own;

    OwnSurveyController(OwnSurveys own) {
        this.own = own;
    }

    @GetMapping("/surveys/own")
    String list(Viewer viewer, Model model) {
        List<OwnSurveys.OwnQuestionnaire> all = own.all(viewer);
        model.addAttribute(
                "waiting",
                all.stream().filter(OwnSurveys.OwnQuestionnaire::isOpen).toList());
        model.addAttribute("past", all.stream().filter(one -> !one.isOpen()).toList());
        return "survey/own";
    }
}
