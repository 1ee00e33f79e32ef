package ru.mentorcentre.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.OnRecord;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.WithoutPersonalData;

/**
 * The pages of one kind of import. A room extends it with nothing but {@code @Controller}, {@code @RequestMapping} with
 * the kind's path, {@code @RolesAllowed} and a constructor.
 */
@Editors
public abstract class ImportController {

    private static final String FORM = "exchange/form";

    private final ImportKind<?> kind;
    private final ImportDesk desk;

    protected ImportController(ImportKind<?> kind, ImportDesk desk) {
        this.kind = kind;
        this.desk = desk;
    }

    /** The kind, for the heads of the pages. */
    @ModelAttribute("kind")
    public ImportKind<?> kind() {
        return kind;
    }

    /** Choose a file; the format is described below. */
    @GetMapping
    public String form(Model model) {
        model.addAttribute("form", new ImportForm());
        return FORM;
    }

    /** An empty table with the right headers and an example. */
    @GetMapping("/template.xlsx")
    @WithoutPersonalData("Заголовки и выдуманный пример")
    public void template(HttpServletResponse response) throws IOException {
        desk.sendTemplate(kind, response);
    }

    /** Takes the file and leads to its preview. */
    @PostMapping
    public String upload(@ModelAttribute("form") ImportForm form, BindingResult result, Viewer viewer) {
        Long batchId = desk.receive(kind, form, result, viewer);
        return batchId == null ? FORM : "redirect:" + kind.path() + "/" + batchId;
    }

    /** What the file would do, or what it did. */
    @GetMapping("/{batchId}")
    public String preview(
            @PathVariable long batchId,
            @RequestParam(required = false) String show,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        desk.show(kind, batchId, show, page, model);
        return "exchange/batch";
    }

    /** Carries the file out. */
    @PostMapping("/{batchId}")
    public String confirm(
            @PathVariable long batchId,
            @RequestParam(required = false) String plan,
            Viewer viewer,
            RedirectAttributes redirect) {
        desk.confirm(kind, batchId, plan, viewer, redirect);
        return "redirect:" + kind.path() + "/" + batchId;
    }

    /** The same file back with a column that says what is wrong. */
    @GetMapping("/{batchId}/errors.xlsx")
    @OnRecord("Строки импорта с ошибками")
    public void errors(@PathVariable long batchId, HttpServletResponse response) throws IOException {
        desk.sendErrors(kind, batchId, response);
    }

    /** Puts the batch aside. */
    @PostMapping("/{batchId}/cancellation")
    public String cancel(@PathVariable long batchId, Viewer viewer, RedirectAttributes redirect) {
        desk.cancel(kind, batchId, viewer, redirect);
        return "redirect:" + kind.path();
    }
}
