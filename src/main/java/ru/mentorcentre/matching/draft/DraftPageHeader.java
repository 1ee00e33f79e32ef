package ru.mentorcentre.matching.draft;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on top of every page of a draft. */
@Component
class DraftPageHeader {

    private final DraftList list;
    private final Clock clock;

    DraftPageHeader(DraftList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    /** Puts the draft into the model; one that is not for this viewer is not found. */
    DraftRow fill(long id, Model model) {
        DraftRow draft = list.row(id);
        model.addAttribute("draft", draft);
        model.addAttribute("zone", clock.getZone());
        return draft;
    }
}
