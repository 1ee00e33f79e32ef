package ru.mentorcentre.matching.draft;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.matching.participant.ParticipantNames;
import ru.mentorcentre.matching.preparation.PairChange;
import ru.mentorcentre.matching.preparation.ProposalComparison;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.persistence.ListPage;

/** Two drafts side by side. */
@Controller
@Readers
class DraftComparisonController {

    private final Drafts drafts;
    private final DraftList list;
    private final ParticipantNames people;

    DraftComparisonController(Drafts drafts, DraftList list, ParticipantNames people) {
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
