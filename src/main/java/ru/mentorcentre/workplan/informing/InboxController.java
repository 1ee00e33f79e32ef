package ru.mentorcentre.workplan.informing;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;

/** The messages of whoever has signed in; nobody reads those of somebody else. */
@Controller
@RequestMapping("/messages")
@RolesAllowed({
    Roles.HEAD,
    Roles.LEADER,
    Roles.METHODIST,
    Roles.MODERATOR,
    Roles.SCHOOL_HEAD,
    Roles.CURATOR,
    Roles.MENTOR,
    Roles.MENTEE
})
class InboxController {

    private final Inbox inbox;
    private final MessageDrafts drafts;

    InboxController(Inbox inbox, MessageDrafts drafts) {
        this.inbox = inbox;
        this.drafts = drafts;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        QueryValues values = new QueryValues(query);
        model.addAttribute("q", values.text("q"));
        model.addAttribute("messages", inbox.page(viewer.accountId(), values.text("q"), values.page()));
        return "workplan/messages";
    }

    /** Those who write messages and did not get this one see it as its senders do. */
    @GetMapping("/{id}")
    String open(@PathVariable long id, Viewer viewer, Model model) {
        if (viewer.isEditor() && inbox.find(id, viewer.accountId()).isEmpty()) {
            return "redirect:/messages/outgoing/" + drafts.get(id).id();
        }
        model.addAttribute("message", inbox.open(id, viewer.accountId()));
        return "workplan/message";
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable long id, Viewer viewer) {
        return (viewer.isEditor() ? drafts.file(id) : inbox.file(id, viewer.accountId())).answer();
    }
}
