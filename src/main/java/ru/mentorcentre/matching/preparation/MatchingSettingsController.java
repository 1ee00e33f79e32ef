package ru.mentorcentre.matching.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.matching.participant.ParticipantNames;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.ScorePart;
import ru.mentorcentre.matching.solver.Matcher;
import ru.mentorcentre.matching.solver.Proposal;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.Submission;

/** How points are given; a change is looked at before it is stored: what would the pairs be then. */
@Controller
@RequestMapping("/matching/settings")
@Readers
class MatchingSettingsController {

    private static final String PAGE = "matching/settings";

    private final MatchingSettingsStore settings;
    private final MatchingInputReader reader;
    private final ParticipantNames people;
    private final Clock clock;

    MatchingSettingsController(
            MatchingSettingsStore settings, MatchingInputReader reader, ParticipantNames people, Clock clock) {
        this.settings = settings;
        this.reader = reader;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String form(Model model) {
        if (Tenant.isRoot()) {
            return "redirect:/scope?to=/matching/settings";
        }
        model.addAttribute("form", MatchingSettingsForm.of(settings.current(), version()));
        return page(model);
    }

    /** Works out the pairs by the settings of now and by those typed, and shows the difference; stores nothing. */
    @PostMapping("/preview")
    @RolesAllowed(Roles.LEADER)
    String preview(@Valid @ModelAttribute("form") MatchingSettingsForm form, BindingResult errors, Model model) {
        form.check(errors);
        if (!errors.hasErrors()) {
            MatchingInput now = reader.read(settings.current()).input();
            Proposal before = Matcher.propose(now);
            Proposal after = Matcher.propose(now.with(form.settings()));
            ProposalComparison comparison = ProposalComparison.of(before, after);
            ListPage<PairChange> changes = ListPage.of(comparison.changes(), 0);
            model.addAttribute("served", before.served());
            model.addAttribute("comparison", comparison);
            model.addAttribute("changes", changes);
            model.addAttribute("names", PairChange.names(people, changes.rows()));
        }
        return page(model);
    }

    @PostMapping
    @RolesAllowed(Roles.LEADER)
    String save(
            @Valid @ModelAttribute("form") MatchingSettingsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        form.check(errors);
        return submission
                .form(errors, () -> page(model))
                .overtaken(() -> {
                    form.version = version();
                    return Optional.of(true);
                })
                .run(
                        () -> settings.change(form.version, form.settings(), viewer.accountId()),
                        "Настройки сохранены. Они подействуют со следующего подбора.",
                        "redirect:/matching/settings");
    }

    private String page(Model model) {
        model.addAttribute("stored", settings.stored().orElse(null));
        model.addAttribute("current", MatchingSettingsView.of(settings.current()));
        model.addAttribute("parts", ScorePart.values());
        model.addAttribute("zone", clock.getZone());
        return PAGE;
    }

    private int version() {
        return settings.stored().map(StoredSettings::getVersion).orElse(MatchingSettingsStore.UNTOUCHED);
    }
}
