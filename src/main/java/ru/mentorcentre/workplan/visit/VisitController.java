package ru.mentorcentre.workplan.visit;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.access.CodeGuessLimiter;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.Submission;

/** The page behind the QR code at the door: one button for who has an account, school and name for who has none. */
@Controller
@PermitAll
class VisitController {

    private static final String PAGE = "workplan/visit";
    private static final String NOBODY =
            "Не нашли вас в списке. Проверьте школу и имя; если всё верно, подойдите к организатору: он отметит вас сам.";

    private final VisitLinks links;
    private final Visits visits;
    private final CodeGuessLimiter guesses;

    VisitController(VisitLinks links, Visits visits, CodeGuessLimiter guesses) {
        this.links = links;
        this.visits = visits;
        this.guesses = guesses;
    }

    @GetMapping("/visit/{token}")
    String show(
            @PathVariable String token,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("form", new VisitForm());
        return at(token, request, response, model, target -> page(target, token, viewer, model));
    }

    @PostMapping("/visit/{token}")
    String markByName(
            @PathVariable String token,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Submission submission) {
        return at(
                token,
                request,
                response,
                model,
                target -> submission
                        .form(errors, () -> page(target, token, viewer, model))
                        .run(() -> {
                            Visits.NamedVisitor visitor = named(target, form, request);
                            model.addAttribute("name", visitor.name());
                            model.addAttribute("date", visits.date(target.sessionId()));
                            return "workplan/visit-done";
                        }));
    }

    /** Where whoever wants to sign in goes: the log-in comes in between, and leads back. */
    @GetMapping("/plan/visit")
    @WholeCentre
    String signedIn(@RequestParam(defaultValue = "") String token) {
        return "redirect:" + (token.matches("[\\w-]{1,100}") ? "/visit/" + token : "/");
    }

    @PostMapping("/plan/visit")
    @WholeCentre
    String markSelf(
            @RequestParam(defaultValue = "") String token,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Submission submission) {
        return at(
                token,
                request,
                response,
                model,
                target -> submission.orError("redirect:/visit/" + token).run(() -> {
                    if (!isHere(viewer, target)) {
                        throw new NotFound("Дата мероприятия", "по этой ссылке");
                    }
                    model.addAttribute(
                            "name",
                            visits.markAccount(target.sessionId(), viewer.accountId())
                                    .name());
                    model.addAttribute("date", visits.date(target.sessionId()));
                    return "workplan/visit-done";
                }));
    }

    private Visits.NamedVisitor named(VisitTarget target, VisitForm form, HttpServletRequest request) {
        try {
            return guesses.guess(
                            "visit-name",
                            request.getRemoteAddr(),
                            () -> visits.markNamed(target.sessionId(), form.school, form.name))
                    .orElseThrow(() -> new BusinessRuleViolation("name", NOBODY));
        } catch (CodeGuessLimiter.TooMany refused) {
            throw new BusinessRuleViolation("name", refused.getMessage() + " Или подойдите к организатору.");
        }
    }

    private String page(VisitTarget target, String token, Viewer viewer, Model model) {
        Visits.VisitedDate date = visits.date(target.sessionId());
        model.addAttribute("date", date);
        model.addAttribute("token", token);
        if (date.open()) {
            model.addAttribute("schools", visits.schools());
            model.addAttribute(
                    "visitor",
                    isHere(viewer, target)
                            ? visits.ofAccount(viewer.accountId()).orElse(null)
                            : null);
            model.addAttribute("signedIn", viewer != null);
        }
        return PAGE;
    }

    /** Does the work behind the wall that the link leads to; a link that leads nowhere says no more than that. */
    private String at(
            String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Function<VisitTarget, String> work) {
        Optional<VisitTarget> target;
        try {
            target = guesses.guess(
                    "visit", request.getRemoteAddr(), () -> Tenant.call(Tenant.ROOT, () -> links.byToken(token)));
        } catch (CodeGuessLimiter.TooMany refused) {
            response.setStatus(429);
            model.addAttribute("problem", refused.getMessage());
            return PAGE;
        }
        if (target.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("problem", "Такой ссылки нет или её заменили. Отсканируйте код ещё раз.");
            return PAGE;
        }
        return Tenant.call(target.get().municipalityId(), () -> work.apply(target.get()));
    }

    private static boolean isHere(Viewer viewer, VisitTarget target) {
        return viewer != null && Objects.equals(viewer.municipalityId(), target.municipalityId());
    }
}
