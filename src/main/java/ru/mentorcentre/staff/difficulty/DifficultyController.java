package ru.mentorcentre.staff.difficulty;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.DifficultyGroup;

/** The catalogue of difficulties; a centre adds its own and hides those it does not need any more. */
@Controller
@RequestMapping("/staff/difficulties")
@Editors
class DifficultyController {

    private static final String PAGE = "staff/difficulties";
    private static final String BACK = "redirect:/staff/difficulties";

    private final DifficultyService difficulties;

    DifficultyController(DifficultyService difficulties) {
        this.difficulties = difficulties;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new DifficultyForm());
        return page(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") DifficultyForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> page(model))
                .run(
                        () -> difficulties.add(form.group, TypedText.line(form.title)),
                        "Трудность добавлена, её уже можно выбирать",
                        BACK);
    }

    @PostMapping("/{id}/hiding")
    String hide(@PathVariable long id, RedirectAttributes redirect) {
        difficulties.hide(id);
        redirect.addFlashAttribute("flash", "Трудность больше не предлагается, прежние записи с ней остались");
        return BACK;
    }

    @PostMapping("/{id}/hiding/removal")
    String offer(@PathVariable long id, RedirectAttributes redirect) {
        difficulties.offer(id);
        redirect.addFlashAttribute("flash", "Трудность снова можно выбирать");
        return BACK;
    }

    private String page(Model model) {
        model.addAttribute("groups", DifficultyGroup.values());
        model.addAttribute("common", CommonDifficulties.ALL);
        model.addAttribute("own", OwnDifficultyRow.of(difficulties.own()));
        return PAGE;
    }
}
