package ru.mentorcentre.workplan.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.access.CodeGuessLimiter;
import ru.mentorcentre.shared.persistence.Tenant;

/** Whether a certificate is real: whoever has its number learns as much as stands on it, and less of the holder. */
@Controller
@RequestMapping("/certificate")
@PermitAll
class CertificateCheckController {

    private static final String PAGE = "workplan/certificate-check";
    private static final int LONGEST = 40;

    private final Certificates certificates;
    private final CodeGuessLimiter guesses;

    CertificateCheckController(Certificates certificates, CodeGuessLimiter guesses) {
        this.certificates = certificates;
        this.guesses = guesses;
    }

    @GetMapping
    String ask(
            @RequestParam(required = false) String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return number == null ? PAGE : check(number, request, response, model);
    }

    @GetMapping("/{number}")
    String check(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("typed", number.length() > LONGEST ? number.substring(0, LONGEST) : number);
        Optional<CheckedCertificate> found;
        try {
            found = guesses.guess("certificate", request.getRemoteAddr(), () -> find(number));
        } catch (CodeGuessLimiter.TooMany refused) {
            response.setStatus(429);
            model.addAttribute("problem", refused.getMessage());
            return PAGE;
        }
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute(
                    "problem", "Сертификата с таким номером нет. Проверьте каждый знак: номер вида 2026-AB7K3-PXT9H.");
            return PAGE;
        }
        model.addAttribute("found", found.get());
        model.addAttribute("number", CertificateNumber.read(number));
        model.addAttribute("centre", Tenant.call(found.get().municipalityId(), certificates::centre));
        return PAGE;
    }

    private Optional<CheckedCertificate> find(String typed) {
        String number = CertificateNumber.read(typed);
        return number == null ? Optional.empty() : Tenant.call(Tenant.ROOT, () -> certificates.check(number));
    }
}
