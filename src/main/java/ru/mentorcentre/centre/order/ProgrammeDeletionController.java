package ru.mentorcentre.centre.order;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.centre.Programmes;
import ru.mentorcentre.shared.Roles.Editors;

/** Deleting a programme: asks first. */
@Controller
@RequestMapping("/centre/programme/{id}/deletion")
@Editors
class ProgrammeDeletionController {

    private final Programmes programmes;

    ProgrammeDeletionController(Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("programme", programmes.get(id));
        return "centre/programme-deletion";
    }

    @PostMapping
    String delete(@PathVariable long id, RedirectAttributes redirect) {
        programmes.delete(id);
        redirect.addFlashAttribute("flash", "Программа удалена");
        return "redirect:/centre/programme";
    }
}
