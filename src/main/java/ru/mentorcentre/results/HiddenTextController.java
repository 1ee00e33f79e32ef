package ru.mentorcentre.results;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Keeps a free answer back, or shows it again. */
@Controller
@RequestMapping("/surveys/{id}/results/texts/hidden")
@Editors
class HiddenTextController {

    private final HiddenTexts hidden;

    HiddenTextController(HiddenTexts hidden) {
        this.hidden = hidden;
    }

    /** @param text names the answer, not its sheet */
    @PostMapping
    String hide(
            @PathVariable long id,
            @RequestParam String text,
            @RequestParam(required = false) Long part,
            Viewer viewer,
            Submission submission) {
        return submission
                .orWarn(back(id, part))
                .run(
                        () -> hidden.hide(id, text, viewer),
                        "Ответ скрыт: его не будет ни на экране у других, ни в печати, ни в выгрузке");
    }

    @PostMapping("/removal")
    String show(
            @PathVariable long id,
            @RequestParam String text,
            @RequestParam(required = false) Long part,
            Viewer viewer,
            RedirectAttributes redirect) {
        hidden.show(id, text, viewer);
        redirect.addFlashAttribute("flash", "Ответ снова показан");
        return back(id, part);
    }

    private static String back(long id, Long part) {
        return "redirect:/surveys/" + id + "/results/texts" + (part == null ? "" : "?part=" + part);
    }
}
