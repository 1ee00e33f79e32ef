package ru.mentorcentre.workplan.certificate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.OnRecord;
import ru.mentorcentre.shared.PeopleSeen;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.workplan.attendance.EventSessionRow;
import ru.mentorcentre.workplan.attendance.EventSessions;
import ru.mentorcentre.workplan.attendance.Participants;

/** The certificates of a date: given out, and printed or saved. */
@Controller
@RequestMapping("/plan/{plan}/events/{event}/sessions/{id}/certificates")
@Editors
class SessionCertificateController {

    private final EventSessions sessions;
    private final Participants participants;
    private final Certificates certificates;
    private final SiteAddress site;
    private final ApplicationEventPublisher events;

    SessionCertificateController(
            EventSessions sessions,
            Participants participants,
            Certificates certificates,
            SiteAddress site,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.participants = participants;
        this.certificates = certificates;
        this.site = site;
        this.events = events;
    }

    @GetMapping
    String list(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @RequestParam Map<String, String> query,
            Model model) {
        EventSessionRow date = sessions.row(plan, event, id);
        model.addAttribute("event", sessions.event(plan, event));
        model.addAttribute("date", date);
        model.addAttribute("people", participants.attended(id, new QueryValues(query).page()));
        model.addAttribute("revoked", certificates.revoked(id));
        model.addAttribute("issued", certificates.issued(id));
        return "workplan/certificates";
    }

    @PostMapping
    String issue(@PathVariable long plan, @PathVariable long event, @PathVariable long id, Submission submission) {
        String back = "redirect:" + sessions.event(plan, event).url() + "/sessions/" + id + "/certificates";
        sessions.row(plan, event, id);
        return submission.orWarn(back).run(() -> {
            int issued = certificates.issue(plan, event, id);
            return submission.done(
                    Words.noun(issued, "Выдан ", "Выданы ", "Выдано ")
                            + Words.count(issued, "сертификат", "сертификата", "сертификатов"),
                    back);
        });
    }

    @GetMapping("/print")
    @OnRecord("Сертификаты участников мероприятия")
    String print(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            HttpServletRequest request,
            Model model) {
        sessions.row(plan, event, id);
        List<CertificateText> all = certificates.of(id);
        model.addAttribute("certificates", all);
        model.addAttribute("centre", certificates.centre());
        model.addAttribute("leader", certificates.leader());
        model.addAttribute("site", site.onPaper(request).map(SiteAddress::shown).orElse(null));
        model.addAttribute("back", sessions.event(plan, event).url() + "/sessions/" + id + "/certificates");
        return "workplan/certificate-print";
    }

    @GetMapping("/all.docx")
    void all(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        EventSessionRow date = sessions.row(plan, event, id);
        send(certificates.of(id), "Сертификаты " + date.heldOn(), request, response);
    }

    @GetMapping("/{person}/document.docx")
    void one(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @PathVariable long person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        EventSessionRow date = sessions.row(plan, event, id);
        send(List.of(certificates.get(id, person)), "Сертификат " + date.heldOn(), request, response);
    }

    private void send(
            List<CertificateText> texts, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        events.publishEvent(
                new PeopleSeen(texts.stream().map(CertificateText::educatorId).collect(Collectors.toSet())));
        CertificateDocument.of(
                        texts,
                        certificates.centre(),
                        certificates.leader(),
                        site.onPaper(request).map(SiteAddress::shown).orElse(null))
                .send(response, name);
    }
}
