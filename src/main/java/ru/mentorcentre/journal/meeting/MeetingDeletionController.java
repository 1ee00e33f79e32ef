package ru.mentorcentre.journal.meeting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.journal.PairAccess;
import ru.mentorcentre.shared.Roles.PairEditors;
import ru.mentorcentre.shared.Viewer;

/** Deletes a note of a meeting. */
@Controller
@RequestMapping("/mentorships/{id}/meetings/{meeting}/deletion")
@PairEditors
class MeetingDeletionController {

    private final PairAccess gate;
    private final MeetingService meetings;

    MeetingDeletionController(PairAccess gate, MeetingService meetings) {
        this.gate = gate;
        this.meetings = meetings;
    }

    @GetMapping
    String ask(@PathVariable long id, @PathVariable long meeting, Viewer viewer, Model model) {
        gate.edit(id, viewer, model);
        meetings.changeable(id, meeting, viewer);
        model.addAttribute("row", meetings.row(id, meeting).orElseThrow());
        return "journal/meeting-deletion";
    }

    @PostMapping
    String delete(@PathVariable long id, @PathVariable long meeting, Viewer viewer, RedirectAttributes redirect) {
        gate.write(id, viewer);
        meetings.delete(id, meeting, viewer);
        redirect.addFlashAttribute("flash", "Запись о встрече удалена");
        return "redirect:/mentorships/" + id + "/meetings";
    }
}
