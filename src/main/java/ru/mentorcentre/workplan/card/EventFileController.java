package ru.mentorcentre.workplan.card;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.web.Submission;

/** Documents and photos of an event. */
@Controller
@RequestMapping("/plan/{plan}/events/{event}/files")
@Editors
class EventFileController {

    private final EventFiles files;

    EventFileController(EventFiles files) {
        this.files = files;
    }

    @PostMapping
    String add(
            @PathVariable long plan,
            @PathVariable long event,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean forAll,
            Submission submission) {
        this.files.check(plan, event);
        return submission.orError(page(plan, event)).run(() -> {
            List<Upload> uploads = uploads(files);
            if (uploads.isEmpty()) {
                throw new BusinessRuleViolation("files", "Выберите файлы");
            }
            this.files.add(plan, event, uploads, forAll);
            return submission.done(
                    uploads.size() == 1 ? "Файл приложен" : "Файлы приложены: " + uploads.size(), page(plan, event));
        });
    }

    @GetMapping("/{file}/content")
    @WholeCentre
    ResponseEntity<byte[]> content(
            @PathVariable long plan, @PathVariable long event, @PathVariable long file, Viewer viewer) {
        return files.download(plan, event, file, viewer).answer();
    }

    @GetMapping("/{file}/removal")
    String askRemoval(
            @PathVariable long plan, @PathVariable long event, @PathVariable long file, Viewer viewer, Model model) {
        model.addAttribute("file", files.row(plan, event, file, viewer));
        model.addAttribute("url", "/plan/" + plan + "/events/" + event);
        return "workplan/event-file-removal";
    }

    @PostMapping("/{file}/removal")
    String remove(@PathVariable long plan, @PathVariable long event, @PathVariable long file, Submission submission) {
        return submission.orError(page(plan, event)).run(() -> files.remove(plan, event, file), "Файл убран");
    }

    /** What was chosen, looked through. */
    static List<Upload> uploads(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(Upload::isIn).map(Upload::of).toList();
    }

    private static String page(long plan, long event) {
        return "redirect:/plan/" + plan + "/events/" + event;
    }
}
