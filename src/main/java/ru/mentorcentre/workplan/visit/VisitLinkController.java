package ru.mentorcentre.workplan.visit;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.office.QrPath;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.workplan.attendance.EventSessions;

/** The QR code that is shown at the door. */
@Controller
@RequestMapping("/plan/{plan}/events/{event}/sessions/{id}/qr")
@Editors
class VisitLinkController {

    private static final String PAGE = "workplan/session-qr";

    private final EventSessions sessions;
    private final VisitLinks links;
    private final SiteAddress site;

    VisitLinkController(EventSessions sessions, VisitLinks links, SiteAddress site) {
        this.sessions = sessions;
        this.links = links;
        this.site = site;
    }

    @GetMapping
    String show(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("event", sessions.event(plan, event));
        model.addAttribute("date", sessions.row(plan, event, id));
        model.addAttribute("exists", links.exists(id));
        model.addAttribute("reachable", site.onPaper(request).isPresent());
        return PAGE;
    }

    /** Shows the code at once: only its hash is kept, so nobody can show it again. */
    @PostMapping
    String renew(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            HttpServletRequest request,
            Model model,
            Submission submission) {
        String back = "redirect:" + sessions.event(plan, event).url() + "/sessions/" + id;
        sessions.row(plan, event, id);
        return submission.orError(back + "/qr").run(() -> {
            String address = site.onPaper(request)
                    .orElseThrow(() -> new BusinessRuleViolation(
                            null, "Сначала администратор указывает адрес программы на странице «Установка»"));
            String link = address + "/visit/" + links.renew(id);
            show(plan, event, id, request, model);
            model.addAttribute("qr", QrPath.of(link));
            model.addAttribute("onlyHere", SiteAddress.isThisComputer(address));
            return PAGE;
        });
    }
}
