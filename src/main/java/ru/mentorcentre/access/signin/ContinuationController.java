package ru.mentorcentre.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Menu;

/** After a log-in in mid-form: shows what was kept and sends it on with one click. */
@Controller
@RequestMapping("/continue")
@PermitAll
class ContinuationController {

    private final Menu menu;

    ContinuationController(Menu menu) {
        this.menu = menu;
    }

    @GetMapping
    String show(HttpSession session, Viewer viewer, Model model) {
        Optional<SavedForm> form = SavedForms.in(session);
        model.addAttribute("form", form.orElse(null));
        model.addAttribute(
                "section",
                form.flatMap(kept -> menu.sectionOf(viewer.roles(), kept.path()))
                        .orElse(null));
        return form.isPresent() ? "access/continue" : "redirect:/";
    }

    /** Does without what was kept. */
    @PostMapping("/removal")
    String discard(HttpSession session, RedirectAttributes redirect) {
        SavedForms.discard(session);
        redirect.addFlashAttribute("flash", "Введённое не сохранено");
        return "redirect:/";
    }
}
