package ru.mentorcentre.workplan.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.workplan.plan.WorkPlanInfo;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** The lines of a draft as one table. */
@Controller
@RequestMapping("/plan/{plan}/table")
@Editors
class PlanTableController {

    private static final String PAGE = "workplan/table";
    private static final int SPARE_ROWS = 3;

    private final WorkPlanService plans;
    private final PlanTables tables;
    private final PlanTableFiles files;

    PlanTableController(WorkPlanService plans, PlanTables tables, PlanTableFiles files) {
        this.plans = plans;
        this.tables = tables;
        this.files = files;
    }

    @GetMapping
    String show(@PathVariable long plan, Model model, Submission submission) {
        WorkPlanInfo info = plans.get(plan);
        return info.isDraft() ? page(info, tables.lines(plan), model) : notDraft(info, submission);
    }

    @PostMapping
    String save(
            @PathVariable long plan,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            Submission submission) {
        WorkPlanInfo info = plans.get(plan);
        if (!info.isDraft()) {
            return notDraft(info, submission);
        }
        return submission.orWarn("redirect:/plan/" + plan + "/table").run(() -> {
            List<PlanTableLine> lines = PlanTableForm.lines(sent);
            TableSaved saved = tables.save(plan, lines);
            if (saved.stored()) {
                return submission.done(saved.words(), "redirect:/plan/" + plan + "/table");
            }
            response.setStatus(
                    lines.stream().anyMatch(line -> line.problem() != null)
                            ? HttpServletResponse.SC_CONFLICT
                            : HttpServletResponse.SC_OK);
            return page(info, lines, model);
        });
    }

    /** Puts the same responsible and term into the rows that are ticked; nothing is stored yet. */
    @PostMapping("/filling")
    String fill(
            @PathVariable long plan,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String fillResponsible,
            @RequestParam(defaultValue = "") String fillTerm,
            Model model,
            Submission submission) {
        WorkPlanInfo info = plans.get(plan);
        if (!info.isDraft()) {
            return notDraft(info, submission);
        }
        return submission.orWarn("redirect:/plan/" + plan + "/table").run(() -> {
            List<PlanTableLine> lines = PlanTableForm.lines(sent);
            int filled = 0;
            for (PlanTableLine line : lines) {
                if (line.picked()) {
                    line.fill(PlanTableColumn.RESPONSIBLE, fillResponsible);
                    line.fill(PlanTableColumn.TERM, fillTerm);
                    filled++;
                }
            }
            model.addAttribute(
                    filled == 0 ? "flashWarning" : "flash",
                    filled == 0
                            ? "Не отмечено ни одной строки"
                            : "Заполнено: " + rows(filled) + ". Проверьте и сохраните таблицу");
            model.addAttribute("unsaved", true);
            return page(info, lines, model);
        });
    }

    @GetMapping("/import")
    String askFile(@PathVariable long plan, Model model, Submission submission) {
        WorkPlanInfo info = plans.get(plan);
        model.addAttribute("plan", info);
        return info.isDraft() ? "workplan/table-import" : notDraft(info, submission);
    }

    /** Shows the rows of a file, or pasted ones, below those of the plan; nothing is stored yet. */
    @PostMapping("/import")
    String read(
            @PathVariable long plan,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String pasted,
            Model model,
            Submission submission) {
        WorkPlanInfo info = plans.get(plan);
        if (!info.isDraft()) {
            return notDraft(info, submission);
        }
        try {
            ReadPlanTable read = files.read(file, pasted);
            List<PlanTableLine> lines = new ArrayList<>(tables.lines(plan));
            lines.addAll(read.lines());
            model.addAttribute(
                    "flashWarning",
                    "Прочитано: " + rows(read.lines().size()) + ". Они внизу таблицы и ещё не сохранены"
                            + leftOut(read));
            model.addAttribute("unsaved", true);
            return page(info, lines, model);
        } catch (UnreadableFile unreadable) {
            model.addAttribute("plan", info);
            model.addAttribute("pasted", pasted);
            model.addAttribute("flashError", unreadable.getMessage());
            return "workplan/table-import";
        }
    }

    private String page(WorkPlanInfo info, List<PlanTableLine> lines, Model model) {
        List<PlanTableLine> shown = new ArrayList<>(lines);
        for (int i = 1; i <= SPARE_ROWS; i++) {
            shown.add(new PlanTableLine("b" + i));
        }
        model.addAttribute("plan", info);
        model.addAttribute("lines", shown);
        model.addAttribute("columns", PlanTableColumn.values());
        model.addAttribute(
                "wrong", lines.stream().filter(PlanTableLine::hasProblem).count());
        model.addAttribute("sections", tables.sectionTitles(info.id()));
        return PAGE;
    }

    private static String notDraft(WorkPlanInfo info, Submission submission) {
        return submission.warned(
                "Строки меняют в черновике плана, а этот " + info.state().title(), "redirect:/plan/" + info.id());
    }

    private static String leftOut(ReadPlanTable read) {
        return read.leftOut().isEmpty()
                ? ""
                : ". Не взято, в плане такого столбца нет: «" + String.join("», «", read.leftOut()) + "»";
    }

    private static String rows(int count) {
        return Words.count(count, "строка", "строки", "строк");
    }
}
