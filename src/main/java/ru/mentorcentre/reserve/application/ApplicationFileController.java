package ru.mentorcentre.reserve.application;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.web.Submission;

/** The papers of an application. */
@Controller
@RequestMapping("/reserve/applications/{id}")
@PairReaders
class ApplicationFileController {

    private final Applications applications;
    private final ApplicationAccess access;

    ApplicationFileController(Applications applications, ApplicationAccess access) {
        this.applications = applications;
        this.access = access;
    }

    @PostMapping("/files")
    String attach(
            @PathVariable long id,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) ApplicationPaper kind,
            Viewer viewer,
            Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        return submission.orError(page(id)).run(() -> {
            access.require(
                    application, viewer, ApplicationActor.SCHOOL, ApplicationActor.CENTRE, ApplicationActor.CANDIDATE);
            Upload upload = Upload.of(file);
            if (upload == null || kind == null) {
                throw new BusinessRuleViolation("file", "Выберите файл и что это за документ");
            }
            applications.attach(id, upload, kind);
            return submission.done("Документ приложен", page(id));
        });
    }

    @GetMapping("/files/{file}/content")
    ResponseEntity<byte[]> content(@PathVariable long id, @PathVariable long file, Viewer viewer) {
        access.see(id, viewer);
        return applications.download(id, file).answer();
    }

    @GetMapping("/files/{file}/removal")
    String askRemoval(@PathVariable long id, @PathVariable long file, Viewer viewer, Model model) {
        model.addAttribute("filed", access.see(id, viewer));
        model.addAttribute("file", applications.file(id, file));
        return "reserve/application-file-removal";
    }

    @PostMapping("/files/{file}/removal")
    String detach(@PathVariable long id, @PathVariable long file, Viewer viewer, Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        return submission
                .orError(page(id))
                .run(
                        () -> {
                            access.require(
                                    application,
                                    viewer,
                                    ApplicationActor.SCHOOL,
                                    ApplicationActor.CENTRE,
                                    ApplicationActor.CANDIDATE);
                            if (applications.file(id, file).kind() == ApplicationPaper.REFERENCE) {
                                access.require(application, viewer, ApplicationActor.SCHOOL, ApplicationActor.CENTRE);
                            }
                            applications.detach(id, file);
                        },
                        "Документ убран",
                        page(id));
    }

    private static String page(long id) {
        return "redirect:/reserve/applications/" + id;
    }
}
