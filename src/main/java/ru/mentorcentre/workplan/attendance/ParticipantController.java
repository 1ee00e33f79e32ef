package ru.mentorcentre.workplan.attendance;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** Who is put on the list of a date: everybody whom the event is for, a whole school, or people one by one. */
@Controller
@RequestMapping("/plan/{plan}/events/{event}/sessions/{id}/participants")
@Editors
class ParticipantController {

    private final EventSessions sessions;
    private final Participants participants;

    ParticipantController(EventSessions sessions, Participants participants) {
        this.sessions = sessions;
        this.participants = participants;
    }

    @GetMapping("/new")
    String choose(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @RequestParam(required = false) String q,
            Model model) {
        String typed = TypedText.line(q);
        model.addAttribute("event", sessions.event(plan, event));
        model.addAttribute("date", sessions.row(plan, event, id));
        model.addAttribute("q", typed);
        model.addAttribute("found", participants.search(id, typed));
        model.addAttribute("schools", participants.allSchools());
        return "workplan/participants-new";
    }

    @PostMapping
    String add(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @RequestParam(defaultValue = "") Set<Long> educators,
            Submission submission) {
        return submission
                .orError(adding(plan, event, id))
                .run(() -> submission.done(
                        participants
                                .invite(found(plan, event, id), id, educators)
                                .inWords(),
                        page(plan, event, id)));
    }

    @PostMapping("/audience")
    String addAudience(
            @PathVariable long plan, @PathVariable long event, @PathVariable long id, Submission submission) {
        return submission
                .orError(page(plan, event, id))
                .run(() -> submission.done(
                        participants.invite(found(plan, event, id), id).inWords(), page(plan, event, id)));
    }

    @PostMapping("/school")
    String addSchool(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long school,
            Submission submission) {
        return submission
                .orError(adding(plan, event, id))
                .run(() -> submission.done(
                        participants
                                .inviteSchool(found(plan, event, id), id, school)
                                .inWords(),
                        page(plan, event, id)));
    }

    @PostMapping("/{person}/removal")
    String remove(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @PathVariable long person,
            Submission submission) {
        SessionEvent found = found(plan, event, id);
        return submission
                .orError(page(plan, event, id))
                .run(() -> participants.remove(found, id, person), "Человек убран из списка");
    }

    private SessionEvent found(long plan, long event, long id) {
        sessions.find(plan, event, id);
        return sessions.event(plan, event);
    }

    private static String page(long plan, long event, long id) {
        return "redirect:" + EventSessionController.url(plan, event, id);
    }

    private static String adding(long plan, long event, long id) {
        return page(plan, event, id) + "/participants/new";
    }
}
