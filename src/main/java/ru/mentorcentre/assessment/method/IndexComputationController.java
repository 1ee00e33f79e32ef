package ru.mentorcentre.assessment.method;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Words;

/** Indices of a year computed by the centre's methods, with the coverage of each school. */
@Controller
@RequestMapping("/assessment/{year:\\d{4}}/computation")
@Readers
class IndexComputationController {

    private final Methods methods;
    private final IndexComputation computation;
    private final ComputedIndexList list;

    IndexComputationController(Methods methods, IndexComputation computation, ComputedIndexList list) {
        this.methods = methods;
        this.computation = computation;
        this.list = list;
    }

    @GetMapping
    String show(@PathVariable int year, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("results", methods.find(year, MethodKind.RESULTS).orElse(null));
        model.addAttribute("welfare", methods.find(year, MethodKind.WELFARE).orElse(null));
        model.addAttribute("schools", list.page(year, page));
        return "assessment/computation";
    }

    @PostMapping
    @Editors
    String compute(@PathVariable int year, Viewer viewer, RedirectAttributes redirect) {
        int changed = computation.compute(year, viewer.accountId());
        redirect.addFlashAttribute(
                "flash",
                changed == 0
                        ? "Рассчитано: ничего не изменилось"
                        : "Рассчитано: изменилось у " + Words.count(changed, "школы", "школ", "школ"));
        return "redirect:/assessment/" + year + "/computation";
    }
}
