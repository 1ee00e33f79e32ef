package ru.mentorcentre.workplan.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.OnRecord;
import ru.mentorcentre.shared.PeopleSeen;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.installation.SiteAddress;

/** The own certificate, or that of somebody of the own school, to be printed or saved. */
@Controller
@RequestMapping("/plan/own/certificates/{id}")
@RolesAllowed({Roles.MENTOR, Roles.MENTEE, Roles.SCHOOL_HEAD, Roles.CURATOR})
class OwnCertificateController {

    private final Certificates certificates;
    private final SiteAddress site;
    private final ApplicationEventPublisher events;

    OwnCertificateController(Certificates certificates, SiteAddress site, ApplicationEventPublisher events) {
        this.certificates = certificates;
        this.site = site;
        this.events = events;
    }

    @GetMapping
    @OnRecord("Свой сертификат участника мероприятия")
    String print(@PathVariable long id, Viewer viewer, HttpServletRequest request, Model model) {
        CertificateText text = certificates.own(viewer, id);
        // puts it on record when a school looks at that of somebody else
        model.addAttribute("certificate", text);
        model.addAttribute("certificates", List.of(text));
        model.addAttribute("centre", certificates.centre());
        model.addAttribute("leader", certificates.leader());
        model.addAttribute("site", site.onPaper(request).map(SiteAddress::shown).orElse(null));
        model.addAttribute("back", "/plan/own");
        model.addAttribute("file", "/plan/own/certificates/" + id + "/document.docx");
        return "workplan/certificate-print";
    }

    @GetMapping("/document.docx")
    void document(@PathVariable long id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CertificateText text = certificates.own(viewer, id);
        events.publishEvent(new PeopleSeen(Set.of(text.educatorId())));
        CertificateDocument.of(
                        List.of(text),
                        certificates.centre(),
                        certificates.leader(),
                        site.onPaper(request).map(SiteAddress::shown).orElse(null))
                .send(response, "Сертификат " + text.heldOn());
    }
}
