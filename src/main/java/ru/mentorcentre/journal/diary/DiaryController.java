package ru.mentorcentre.journal.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;

/** The own diary of a mentee, and taking it along as a file, for a portfolio. */
@Controller
@RequestMapping("/diary")
@RolesAllowed(Roles.MENTEE)
class DiaryController {

    private static final String FORM = "journal/achievement-form";

    private static final String NAME = "Дневник достижений";

    private static final ExportTable<AchievementRow> TABLE = ExportTable.<AchievementRow>named(NAME)
            .day("Дата", AchievementRow::achievedOn)
            .column("Что получилось", 60, AchievementRow::title)
            .column("Подробности", 60, AchievementRow::story)
            .column("Файл", AchievementRow::fileName)
            .column("Кому видно", AchievementRow::sharing);

    private final DiaryService diaries;
    private final DiaryOwners owners;
    private final Clock clock;

    DiaryController(DiaryService diaries, DiaryOwners owners, Clock clock) {
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
            Submission submission) {
        long owner = owners.get(viewer);
        return submission
                .form(errors, FORM)
                .run(
                        () -> diaries.add(owner, form.achievement(), form.upload()),
                        "Запись добавлена в дневник",
                        "redirect:/diary");
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
            Submission submission) {
        long owner = owners.get(viewer);
        model.addAttribute("entry", diaries.own(owner, entry));
        return submission
                .form(errors, FORM)
                .overtaken(
                        () -> form.version = diaries.own(owner, entry).getVersion(),
                        "Эту запись уже изменили в другом окне. Проверьте и сохраните ещё раз")
                .run(
                        () -> diaries.change(
                                owner, entry, form.version, form.achievement(), form.upload(), form.dropFile),
                        "Запись сохранена",
                        "redirect:/diary");
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(Viewer viewer) {
        long owner = owners.get(viewer);
        return Export.of(NAME, TABLE, rows -> diaries.each(owner, rows));
    }
}
