package ru.mentorcentre.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.QueryValues;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The own diary of a mentee. */
@Controller
@RequestMapping("/diary")
@RolesAllowed(Roles.MENTEE)
class DiaryController {

    private static final String FORM = "journal/achievement-form";

    private final Diaries diaries;
    private final DiaryOwners owners;
    private final Clock clock;

    DiaryController(Diaries diaries, DiaryOwners owners, Clock clock) {
        this.diaries = diaries;
        this.owners = owners;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        Optional<Long> owner = owners.find(viewer);
        if (owner.isEmpty()) {
            return "journal/diary-none";
        }
        model.addAttribute("entries", diaries.page(owner.get(), new QueryValues(query).page()));
        return "journal/diary";
    }

    @GetMapping("/new")
    String blank(Viewer viewer, Model model) {
        if (owners.find(viewer).isEmpty()) {
            return "journal/diary-none";
        }
        model.addAttribute("form", AchievementForm.today(LocalDate.now(clock)));
        return FORM;
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") AchievementForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        long owner = owners.get(viewer);
        if (!errors.hasErrors()) {
            try {
                diaries.add(owner, form.achievement(), form.upload());
                redirect.addFlashAttribute("flash", "Запись добавлена в дневник");
                return "redirect:/diary";
            } catch (Refused refused) {
                refused.addTo(errors);
            }
        }
        return FORM;
    }

    @GetMapping("/{entry}/edit")
    String edit(@PathVariable long entry, Viewer viewer, Model model) {
        Achievement stored = diaries.own(owners.get(viewer), entry);
        model.addAttribute("entry", stored);
        model.addAttribute("form", AchievementForm.of(stored));
        return FORM;
    }

    @PostMapping("/{entry}")
    String change(
            @PathVariable long entry,
            @Valid @ModelAttribute("form") AchievementForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        long owner = owners.get(viewer);
        model.addAttribute("entry", diaries.own(owner, entry));
        if (!errors.hasErrors()) {
            try {
                diaries.change(owner, entry, form.getVersion(), form.achievement(), form.upload(), form.isDropFile());
                redirect.addFlashAttribute("flash", "Запись сохранена");
                return "redirect:/diary";
            } catch (Refused refused) {
                refused.addTo(errors);
            } catch (LostUpdate | OptimisticLockingFailureException lost) {
                form.setVersion(diaries.own(owner, entry).getVersion());
                errors.reject("overtaken", "Эту запись уже изменили в другом окне. Проверьте и сохраните ещё раз");
                response.setStatus(HttpStatus.CONFLICT.value());
            }
        }
        return FORM;
    }
}
