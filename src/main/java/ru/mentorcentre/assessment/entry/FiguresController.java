package ru.mentorcentre.assessment.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Words;

/** The grid of figures of a year. */
@Controller
@RequestMapping("/assessment/{year:\\d{4}}/figures")
@Readers
class FiguresController {

    private static final String PAGE = "assessment/figures";

    private final FiguresGrid grid;

    FiguresController(FiguresGrid grid) {
        this.grid = grid;
    }

    @GetMapping
    String show(@PathVariable int year, @RequestParam Map<String, String> query, Model model) {
        GridFilter filter = GridFilter.of(query);
        fill(model, year, filter, grid.show(year, filter));
        return PAGE;
    }

    @PostMapping
    @Editors
    String save(
            @PathVariable int year,
            @RequestParam Map<String, String> query,
            HttpServletRequest request,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        GridFilter filter = GridFilter.of(query);
        FiguresGrid.SaveOutcome outcome = save(year, request.getParameterMap(), viewer);
        if (outcome.refused() != null) {
            fill(model, year, filter, outcome.refused());
            return PAGE;
        }
        redirect.addFlashAttribute(
                "flash",
                outcome.changed() == 0
                        ? "Изменений нет: всё уже сохранено"
                        : "Показатели сохранены: " + Words.count(outcome.changed(), "школа", "школы", "школ"));
        if (filter.isSearch()) {
            redirect.addAttribute("q", filter.q());
        }
        if (filter.page() > 0) {
            redirect.addAttribute("page", filter.page());
        }
        if (filter.missing() != null) {
            redirect.addAttribute("missing", filter.missing().key());
        }
        return "redirect:/assessment/" + year + "/figures";
    }

    /** Somebody else saved the same row in this very moment: the second look sees it and says so. */
    private FiguresGrid.SaveOutcome save(int year, Map<String, String[]> form, Viewer viewer) {
        try {
            return grid.save(year, form, viewer.accountId());
        } catch (ConcurrencyFailureException | DataIntegrityViolationException sameMoment) {
            return grid.save(year, form, viewer.accountId());
        }
    }

    private static void fill(Model model, int year, GridFilter filter, GridPage grid) {
        model.addAttribute("year", year);
        model.addAttribute("filter", filter);
        model.addAttribute("fields", FigureField.values());
        model.addAttribute("grid", grid);
    }
}
