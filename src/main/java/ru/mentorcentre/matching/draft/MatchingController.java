package ru.mentorcentre.matching.draft;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.matching.participant.ParticipantNames;
import ru.mentorcentre.matching.preparation.MatchingSettingsView;
import ru.mentorcentre.matching.preparation.PreparedGroups;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.web.Submission;

/** Drafts: who waits and what is fixed, a new one, what came out of each; one that nothing came of is deleted. */
@Controller
@RequestMapping("/matching")
@Readers
class MatchingController {

    private final Drafts drafts;
    private final MatchingJobs jobs;
    private final DraftList list;
    private final DraftPageHeader cards;
    private final PairList pairs;
    private final PreparedGroups prepared;
    private final MatchingOverview overview;
    private final ParticipantNames people;

    MatchingController(
            Drafts drafts,
            MatchingJobs jobs,
            DraftList list,
            DraftPageHeader cards,
            PairList pairs,
            PreparedGroups prepared,
            MatchingOverview overview,
            ParticipantNames people) {
        this.drafts = drafts;
        this.jobs = jobs;
        this.list = list;
        this.cards = cards;
        this.pairs = pairs;
        this.prepared = prepared;
        this.overview = overview;
        this.people = people;
    }

    @GetMapping
    String overview(@RequestParam Map<String, String> query, Model model) {
        overview.fill(model);
        model.addAttribute("prepared", prepared.rows());
        model.addAttribute("drafts", list.page(new ru.mentorcentre.shared.web.QueryValues(query).page()));
        return "matching/overview";
    }

    /** @param again the draft whose decisions by hand are kept */
    @PostMapping
    @Editors
    String start(@RequestParam(required = false) Long again, Viewer viewer, RedirectAttributes redirect) {
        if (overview.isNobodyWaiting()) {
            redirect.addFlashAttribute("flashWarning", "Никто не ждёт наставника: подбирать некому.");
            return "redirect:/matching";
        }
        try {
            return "redirect:/matching/" + jobs.start(again, viewer.accountId());
        } catch (MatchingInProgress goesOn) {
            redirect.addFlashAttribute("flashWarning", "Подбор уже идёт: второй начнётся, когда закончится этот.");
            return "redirect:/matching"
                    + drafts.running().map(running -> "/" + running).orElse("");
        }
    }

    @GetMapping("/{id}")
    String pairs(@PathVariable long id, @RequestParam Map<String, String> query, Model model) {
        if (!cards.fill(id, model).isDone()) {
            model.addAttribute("progress", jobs.progress(id));
            return "matching/draft-progress";
        }
        PairFilter filter = PairFilter.of(query);
        Map<Long, String> schools = pairs.schools(id);
        model.addAttribute("filter", filter);
        model.addAttribute("schools", schools);
        model.addAttribute("shown", PairStatusFilter.values());
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("pairs", pairs.page(id, filter));
        return "matching/draft";
    }

    @GetMapping("/{id}/leftovers")
    String leftovers(@PathVariable long id, @RequestParam(defaultValue = "0") int page, Model model) {
        if (!cards.fill(id, model).isDone()) {
            return "redirect:/matching/" + id;
        }
        ListPage<LeftoverRow> found = pairs.leftovers(id, page);
        model.addAttribute("leftovers", found);
        model.addAttribute("names", people.in(LeftoverRow.texts(found.rows().stream())));
        return "matching/draft-leftovers";
    }

    /** What the draft was made of: settings, and what was fixed. */
    @GetMapping("/{id}/basis")
    String basis(@PathVariable long id, Model model) {
        if (!cards.fill(id, model).isDone()) {
            return "redirect:/matching/" + id;
        }
        MatchingDraft draft = drafts.stored(id);
        List<String> reasons = draft.refusals().stream()
                .flatMap(refusal -> refusal.reasons().stream())
                .toList();
        model.addAttribute("settings", MatchingSettingsView.of(draft.settings()));
        model.addAttribute("fixed", draft.fixed());
        model.addAttribute("refusals", draft.refusals());
        model.addAttribute("names", FixedGroupNames.of(people, draft, reasons));
        return "matching/draft-basis";
    }

    @GetMapping("/{id}/deletion")
    @Editors
    String askToDelete(@PathVariable long id, Model model) {
        cards.fill(id, model);
        return "matching/draft-deletion";
    }

    @PostMapping("/{id}/deletion")
    @Editors
    String delete(@PathVariable long id, Submission submission) {
        return submission
                .orError("redirect:/matching/" + id)
                .run(() -> drafts.remove(id), "Подбор удалён", "redirect:/matching");
    }
}
