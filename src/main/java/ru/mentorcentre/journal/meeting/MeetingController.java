package ru.mentorcentre.journal.meeting;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import ru.mentorcentre.journal.PairAccess;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.shared.Roles.PairEditors;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;

/** The meetings of a pair. */
@Controller
@RequestMapping("/mentorships/{id}/meetings")
@PairEditors
class MeetingController {

    private static final String FORM = "journal/meeting-form";

    private final PairAccess gate;
    private final MeetingService meetings;
    private final Clock clock;

    MeetingController(PairAccess gate, MeetingService meetings, Clock clock) {
        this.gate = gate;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping
    @PairReaders
    String list(@PathVariable long id, @RequestParam java.util.Map<String, String> query, Viewer viewer, Model model) {
        gate.show(id, viewer, model);
        model.addAttribute("meetings", meetings.page(id, new QueryValues(query).page()));
        return "journal/meetings";
    }

    @GetMapping("/new")
    String blank(@PathVariable long id, Viewer viewer, Model model) {
        gate.edit(id, viewer, model);
        model.addAttribute("form", MeetingForm.today(LocalDate.now(clock)));
        return FORM;
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        MentorshipInfo pair = gate.write(id, viewer).pair();
        return submission
                .form(errors, () -> {
                    gate.edit(id, viewer, model);
                    return FORM;
                })
                .run(
                        () -> meetings.add(pair, form.meeting(), form.upload(), viewer),
                        "Встреча записана",
                        "redirect:/mentorships/" + id + "/meetings");
    }

    @GetMapping("/{meeting}/edit")
    String edit(@PathVariable long id, @PathVariable long meeting, Viewer viewer, Model model) {
        gate.edit(id, viewer, model);
        model.addAttribute("form", MeetingForm.of(meetings.changeable(id, meeting, viewer)));
        return form(id, meeting, model);
    }

    @PostMapping("/{meeting}")
    String change(
            @PathVariable long id,
            @PathVariable long meeting,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        MentorshipInfo pair = gate.write(id, viewer).pair();
        meetings.changeable(id, meeting, viewer);
        return submission
                .form(errors, () -> {
                    gate.edit(id, viewer, model);
                    return form(id, meeting, model);
                })
                .overtaken(() -> {
                    Meeting now = meetings.changeable(id, meeting, viewer);
                    form.version = now.getVersion();
                    return meetings.latest(now);
                })
                .run(
                        () -> meetings.change(
                                pair, meeting, form.version, form.meeting(), form.upload(), form.dropFile, viewer),
                        "Запись о встрече сохранена",
                        "redirect:/mentorships/" + id + "/meetings");
    }

    @GetMapping("/{meeting}/deletion")
    String askToDelete(@PathVariable long id, @PathVariable long meeting, Viewer viewer, Model model) {
        gate.edit(id, viewer, model);
        meetings.changeable(id, meeting, viewer);
        model.addAttribute("row", meetings.row(id, meeting).orElseThrow());
        return "journal/meeting-deletion";
    }

    @PostMapping("/{meeting}/deletion")
    String delete(@PathVariable long id, @PathVariable long meeting, Viewer viewer, RedirectAttributes redirect) {
        gate.write(id, viewer);
        meetings.delete(id, meeting, viewer);
        redirect.addFlashAttribute("flash", "Запись о встрече удалена");
        return "redirect:/mentorships/" + id + "/meetings";
    }

    private String form(long id, long meeting, Model model) {
        model.addAttribute("row", meetings.row(id, meeting).orElseThrow());
        return FORM;
    }
}
