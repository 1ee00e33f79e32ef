package ru.mentorcentre.matching.wish;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
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
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.matching.participant.MatchingCandidates;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The list of wishes and exclusions. */
@Controller
@RequestMapping("/matching/wishes")
@Editors
class WishController {

    private static final String FORM = "matching/wish-form";

    private static final ExportTable<WishRow> TABLE = ExportTable.<WishRow>named("Пожелания")
            .wide("Наставляемый", WishRow::mentee)
            .wide("Школа", WishRow::menteeSchool)
            .wide("Наставник", WishRow::mentor)
            .wide("Школа наставника", WishRow::mentorSchool)
            .wide("Что записано", row -> row.kind().title())
            .wide("Причина", WishRow::note)
            .wide("Кто записал", WishRow::madeBy)
            .column("Когда", WishRow::madeAt);

    private final Wishes wishes;
    private final MatchingCandidates choices;
    private final Clock clock;

    WishController(Wishes wishes, MatchingCandidates choices, Clock clock) {
        this.wishes = wishes;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    @Readers
    String list(@RequestParam Map<String, String> query, Model model) {
        WishFilter filter = WishFilter.of(query);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips());
        model.addAttribute("kinds", WishKind.values());
        model.addAttribute("wishes", wishes.page(filter));
        model.addAttribute("zone", clock.getZone());
        return "matching/wishes";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    @Readers
    Export export(@RequestParam Map<String, String> query) {
        WishFilter filter = WishFilter.of(query);
        return Export.of("Пожелания о парах", TABLE, rows -> wishes.all(filter).forEach(rows));
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new WishForm());
        return form(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") WishForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> form(model))
                .run(
                        () -> wishes.add(form, viewer.accountId()),
                        "Записано. Подействует со следующего подбора.",
                        "redirect:/matching/wishes");
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, RedirectAttributes redirect) {
        wishes.remove(id);
        redirect.addFlashAttribute("flash", "Запись убрана");
        return "redirect:/matching/wishes";
    }

    private String form(Model model) {
        model.addAttribute("requests", choices.mentees());
        model.addAttribute("mentors", choices.mentors());
        model.addAttribute("kinds", WishKind.values());
        return FORM;
    }
}
