package ru.mentorcentre.reserve.training;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.reserve.application.ApplicationAccess;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;

/** What somebody has done of the training, entry by entry. */
@Controller
@RequestMapping("/reserve/applications/{id}/training/entries")
@Editors
class TrainingEntryController {

    private static final String FORM = "reserve/training-entry-form";

    private final TrainingEntries entries;
    private final ApplicationAccess access;
    private final Schools schools;

    TrainingEntryController(TrainingEntries entries, ApplicationAccess access, Schools schools) {
        this.entries = entries;
        this.access = access;
        this.schools = schools;
    }

    /** First what it is; the form then asks only what belongs to it. */
    @GetMapping("/new")
    String blank(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        TrainingEntryForm form = new TrainingEntryForm();
        form.kind = new QueryValues(query).choice(TrainingKind.class, "kind");
        if (form.kind == null) {
            model.addAttribute("filed", application);
            model.addAttribute("kinds", TrainingKind.values());
            model.addAttribute("progress", entries.progress(application));
            return "reserve/training-kinds";
        }
        model.addAttribute("form", form);
        return form(application, null, model);
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TrainingEntryForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        return submission.form(errors, () -> form(application, null, model)).run(() -> {
            long entry = entries.add(id, form.entry(), viewer.isLeader(), form.early, form.upload());
            return saved(id, entry, "Записано: " + form.kind.title(), submission);
        });
    }

    @GetMapping("/{entry}/edit")
    String edit(@PathVariable long id, @PathVariable long entry, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        model.addAttribute("form", TrainingEntryForm.of(entries.get(id, entry)));
        return form(application, entry, model);
    }

    @PostMapping("/{entry}")
    String change(
            @PathVariable long id,
            @PathVariable long entry,
            @Valid @ModelAttribute("form") TrainingEntryForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        // what it is stays what it was
        form.kind = entries.get(id, entry).kind();
        return submission
                .form(errors, () -> form(application, entry, model))
                .overtaken(() -> form.version = entries.get(id, entry).getVersion())
                .run(() -> {
                    entries.edit(id, entry, form.entry(), form.version, viewer.isLeader(), form.early, form.upload());
                    return saved(id, entry, "Запись сохранена", submission);
                });
    }

    @GetMapping("/{entry}/removal")
    String askRemoval(@PathVariable long id, @PathVariable long entry, Viewer viewer, Model model) {
        model.addAttribute("filed", access.see(id, viewer));
        model.addAttribute("entry", entry);
        model.addAttribute("name", entries.get(id, entry).kind().title());
        return "reserve/training-entry-removal";
    }

    @PostMapping("/{entry}/removal")
    String remove(@PathVariable long id, @PathVariable long entry, Viewer viewer, Submission submission) {
        access.see(id, viewer);
        return submission.orError(page(id)).run(() -> entries.remove(id, entry), "Запись удалена");
    }

    @GetMapping("/{entry}/content")
    @PairReaders
    ResponseEntity<byte[]> content(@PathVariable long id, @PathVariable long entry, Viewer viewer) {
        access.see(id, viewer);
        return entries.scan(id, entry).answer();
    }

    private String form(ApplicationInfo application, Long entry, Model model) {
        model.addAttribute("filed", application);
        model.addAttribute("entry", entry);
        TrainingEntryForm form = (TrainingEntryForm) model.getAttribute("form");
        model.addAttribute(
                "schools",
                form != null && form.kind == TrainingKind.INTERNSHIP
                        ? schools.all().stream()
                                .filter(school -> !school.isClosed())
                                .map(school -> new HostSchool(school.id(), school.shortName()))
                                .toList()
                        : List.of());
        return FORM;
    }

    private String saved(long id, long entry, String what, Submission submission) {
        return entries.isToBeDecided(id, entry)
                ? submission.warned(
                        what + ". Курс раньше сроков обучения: зачесть решает руководитель, пока он не засчитан",
                        page(id))
                : submission.done(what, page(id));
    }

    private static String page(long id) {
        return "redirect:/reserve/applications/" + id + "/training";
    }
}
