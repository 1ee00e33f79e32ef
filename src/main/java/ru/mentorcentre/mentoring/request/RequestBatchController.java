package ru.mentorcentre.mentoring.request;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.mentoring.ChosenSchool;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.request.RequestBatchForm.RequestLine;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.Words;

/** Several requests of one school at once: a curator comes with five teachers. */
@Controller
@RequestMapping("/requests/batch")
@SchoolEditors
class RequestBatchController {

    private final RequestService requests;
    private final MenteeCandidates askers;
    private final ChosenSchool schools;
    private final DifficultyTitles titles;

    RequestBatchController(
            RequestService requests, MenteeCandidates askers, ChosenSchool schools, DifficultyTitles titles) {
        this.requests = requests;
        this.askers = askers;
        this.schools = schools;
        this.titles = titles;
    }

    @GetMapping
    String blank(@RequestParam(required = false) String school, Viewer viewer, Model model) {
        RequestBatchForm form = new RequestBatchForm();
        form.schoolId = schools.of(school, null, viewer);
        model.addAttribute("form", form);
        return page(form, viewer, model);
    }

    /** @param more room for more lines is wanted, nothing is filed yet */
    @PostMapping
    String add(
            @Valid @ModelAttribute("form") RequestBatchForm form,
            BindingResult errors,
            @RequestParam(required = false) String more,
            Viewer viewer,
            Model model,
            Submission submission) {
        if (more != null) {
            form.grow();
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            return page(form, viewer, model);
        }
        form.fillUp();
        form.check(errors, titles.byCode().keySet());
        List<NewRequest> wanted = errors.hasErrors() ? List.of() : wanted(form, errors, viewer);
        return submission.form(errors, () -> page(form, viewer, model)).run(() -> {
            requests.addAll(wanted, viewer.accountId());
            return submission.done(
                    "Подано: " + Words.count(wanted.size(), "запрос", "запроса", "запросов"),
                    "redirect:/requests"
                            + (viewer.seesAllSchools()
                                    ? "?school=" + wanted.get(0).schoolId()
                                    : ""));
        });
    }

    private List<NewRequest> wanted(RequestBatchForm form, BindingResult errors, Viewer viewer) {
        List<NewRequest> wanted = new ArrayList<>();
        for (int i = 0; i < form.lines.size(); i++) {
            RequestLine line = form.lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            String at = "lines[" + i + "].";
            Optional<MenteeCandidates.MenteeCandidate> asker = askers.find(line.asker, viewer);
            if (asker.isEmpty()) {
                errors.rejectValue(at + "asker", "none", "Выберите, кому нужен наставник");
            } else if (line.subject == null && asker.get().subjects().size() > 1) {
                errors.rejectValue(
                        at + "subject", "several", "Предметов у педагога несколько: выберите, по какому помочь");
            } else {
                NewRequest request = form.request(line, asker.get());
                if (requests.isFiled(request)) {
                    errors.rejectValue(at + "asker", "filed", "Такой запрос уже ждёт наставника");
                }
                wanted.add(request);
            }
        }
        return wanted;
    }

    private String page(RequestBatchForm form, Viewer viewer, Model model) {
        form.fillUp();
        Long school = schools.again(form.schoolId, viewer);
        schools.offer(school, viewer, model);
        model.addAttribute("askers", askers.of(school, viewer));
        model.addAttribute("groups", titles.groups());
        return "mentoring/request-batch";
    }
}
