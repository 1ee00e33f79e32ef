package ru.mentorcentre.workplan.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.OnRecord;
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

    OwnCertificateController(Certificates certificates, SiteAddress site) {
        this.certificates = certificates;
        this.site = site;
    }

    @GetMapping
    @OnRecord("Свой сертификат участника мероприятия")
    String print(@PathVariable long id, Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute("certificates", List.of(certificates.own(viewer, id)));
        model.addAttribute("centre", certificates.centre());
        model.addAttribute("site", site.onPaper(request).map(SiteAddress::shown).orElse(null));
        model.addAttribute("back", "/plan/own");
        model.addAttribute("file", "/plan/own/certificates/" + id + "/document.docx");
        return "workplan/certificate-print";
    }

    @GetMapping("/document.docx")
    void document(@PathVariable long id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CertificateText text = certificates.own(viewer, id);
        CertificateDocument.of(
                        List.of(text),
                        certificates.centre(),
                        site.onPaper(request).map(SiteAddress::shown).orElse(null))
                .send(response, "Сертификат " + text.heldOn());
    }
}
