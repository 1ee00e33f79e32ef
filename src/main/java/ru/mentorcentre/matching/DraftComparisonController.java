package ru.mentorcentre.matching;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.ListPage;
import ru.mentorcentre.shared.Roles.Readers;

/** Two drafts side by side. */
@Controller
@Readers
class DraftComparisonController {

    private final Drafts drafts;
    private final DraftList list;
    private final People people;

    DraftComparisonController(Drafts drafts, DraftList list, People people) {
        this.drafts = drafts;
        this.list = list;
        this.people = people;
    }

    @GetMapping("/matching/comparison")
    String compare(
            @RequestParam(required = false) Long first,
            @RequestParam(required = false) Long second,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            RedirectAttributes redirect) {
        if (first == null || second == null) {
            redirect.addFlashAttribute("flashWarning", "Отметьте два подбора: что было и что стало");
            return "redirect:/matching";
        }
        model.addAttribute("before", list.row(first));
        model.addAttribute("after", list.row(second));
        ProposalComparison comparison = ProposalComparison.of(drafts.proposal(first), drafts.proposal(second));
        model.addAttribute("comparison", comparison);
        ListPage<PairChange> changes = ListPage.of(comparison.changes(), page);
        model.addAttribute("changes", changes);
        model.addAttribute("names", PairChange.names(people, changes.rows()));
        return "matching/comparison";
    }
}
