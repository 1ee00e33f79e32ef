package ru.mentorcentre.workplan.own;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;

/** The own events: what lies ahead, what is over, and whether one comes. */
@Controller
@RequestMapping("/plan/own")
@RolesAllowed({Roles.MENTOR, Roles.MENTEE, Roles.SCHOOL_HEAD, Roles.CURATOR})
class OwnEventController {

    private static final String BACK = "redirect:/plan/own";

    private final OwnEvents own;

    OwnEventController(OwnEvents own) {
        this.own = own;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        model.addAttribute("agenda", own.agenda(viewer));
        model.addAttribute("past", own.past(viewer, new QueryValues(query).page()));
        model.addAttribute("ofSchool", viewer.isOfSchool());
        return "workplan/own";
    }

    @PostMapping("/sessions/{id}/answer")
    String answer(@PathVariable long id, @RequestParam boolean coming, Viewer viewer, Submission submission) {
        return submission
                .orError(BACK)
                .run(
                        () -> own.answer(viewer, id, coming),
                        coming ? "Записали: вы придёте" : "Записали: вы не сможете прийти");
    }
}
