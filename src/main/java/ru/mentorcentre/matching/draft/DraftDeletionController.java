package ru.mentorcentre.matching.draft;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;

/** Takes out a draft that nothing came of. */
@Controller
@RequestMapping("/matching/{id}/deletion")
@Editors
class DraftDeletionController {

    private final Drafts drafts;
    private final DraftPageHeader cards;

    DraftDeletionController(Drafts drafts, DraftPageHeader cards) {
        this.drafts = drafts;
        this.cards = cards;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        cards.fill(id, model);
        return "matching/draft-deletion";
    }

    @PostMapping
    String delete(@PathVariable long id, Submission submission) {
        return submission
                .orError("redirect:/matching/" + id)
                .run(() -> drafts.remove(id), "Подбор удалён", "redirect:/matching");
    }
}
