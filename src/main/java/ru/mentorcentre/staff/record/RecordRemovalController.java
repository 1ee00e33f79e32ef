package ru.mentorcentre.staff.record;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.educator.EducatorService;

/** Takes a record out of an educator's card, after asking. */
@Controller
@RequestMapping("/staff/{id}/records")
@SchoolEditors
class RecordRemovalController {

    private final EducatorService educators;
    private final RecordService records;

    RecordRemovalController(EducatorService educators, RecordService records) {
        this.educators = educators;
        this.records = records;
    }

    @GetMapping("/tests/{recordId}/removal")
    String askOfTest(@PathVariable long id, @PathVariable long recordId, Viewer viewer, Model model) {
        return ask(RecordBook.TESTS, id, recordId, viewer, model);
    }

    @GetMapping("/activities/{recordId}/removal")
    String askOfActivity(@PathVariable long id, @PathVariable long recordId, Viewer viewer, Model model) {
        return ask(RecordBook.ACTIVITIES, id, recordId, viewer, model);
    }

    @GetMapping("/results/{recordId}/removal")
    String askOfResult(@PathVariable long id, @PathVariable long recordId, Viewer viewer, Model model) {
        return ask(RecordBook.RESULTS, id, recordId, viewer, model);
    }

    @PostMapping("/tests/{recordId}/removal")
    String removeTest(@PathVariable long id, @PathVariable long recordId, Viewer viewer, RedirectAttributes redirect) {
        return remove(RecordBook.TESTS, id, recordId, viewer, redirect);
    }

    @PostMapping("/activities/{recordId}/removal")
    String removeActivity(
            @PathVariable long id, @PathVariable long recordId, Viewer viewer, RedirectAttributes redirect) {
        return remove(RecordBook.ACTIVITIES, id, recordId, viewer, redirect);
    }

    @PostMapping("/results/{recordId}/removal")
    String removeResult(
            @PathVariable long id, @PathVariable long recordId, Viewer viewer, RedirectAttributes redirect) {
        return remove(RecordBook.RESULTS, id, recordId, viewer, redirect);
    }

    private String ask(RecordBook book, long id, long recordId, Viewer viewer, Model model) {
        educators.changeable(id, viewer);
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("book", book);
        model.addAttribute("recordId", recordId);
        model.addAttribute("told", records.told(book, id, recordId));
        return "staff/record-removal";
    }

    private String remove(RecordBook book, long id, long recordId, Viewer viewer, RedirectAttributes redirect) {
        educators.changeable(id, viewer);
        records.remove(book, id, recordId);
        redirect.addFlashAttribute("flash", "Запись удалена");
        return "redirect:/staff/" + id + "/records";
    }
}
