package ru.mentorcentre.access.own;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.access.signin.Sessions;
import ru.mentorcentre.access.signin.SignInOutcome;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** One's own second factor. */
@Controller
@RequestMapping(SignInOutcome.SECOND_FACTOR)
@PermitAll
class OwnFactorController {

    private final OwnFactor factor;
    private final OwnFactorPage page;
    private final Sessions sessions;

    OwnFactorController(OwnFactor factor, OwnFactorPage page, Sessions sessions) {
        this.factor = factor;
        this.page = page;
        this.sessions = sessions;
    }

    @GetMapping
    String show(@ModelAttribute("form") OwnFactorForm form, Viewer viewer, HttpSession session, Model model) {
        return standing(viewer, model);
    }

    @GetMapping("/setup")
    String setUpForm(@ModelAttribute("form") OwnFactorForm form, Viewer viewer, HttpSession session, Model model) {
        page.setUp(viewer, session, model);
        return "access/factor-setup";
    }

    /** Shows the recovery codes at once: they go through no address, no log, no session. */
    @PostMapping("/setup")
    String setUp(
            @ModelAttribute("form") OwnFactorForm form,
            BindingResult errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Submission submission) {
        HttpSession session = request.getSession();
        return submission
                .form(errors, () -> {
                    page.setUp(viewer, session, model);
                    return "access/factor-setup";
                })
                .run(() -> {
                    List<String> codes =
                            factor.setUp(viewer, page.draft(viewer, session), form, FactorGuard.mustSetUp());
                    page.discardDraft(session);
                    sessions.renew(request, response, principal -> principal.withFactorToSetUp(false));
                    return shown(codes, viewer, request.getSession(), model);
                });
    }

    @PostMapping("/recovery-codes")
    String renewCodes(
            @ModelAttribute("form") OwnFactorForm form,
            BindingResult errors,
            Viewer viewer,
            HttpSession session,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> standing(viewer, model))
                .run(() -> shown(factor.renewRecoveryCodes(viewer, form), viewer, session, model));
    }

    @PostMapping("/removal")
    String remove(
            @ModelAttribute("form") OwnFactorForm form,
            BindingResult errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> standing(viewer, model))
                .run(
                        () -> {
                            factor.remove(viewer, form);
                            sessions.renew(request, response, principal -> principal);
                        },
                        "Второй фактор выключен. Входить можно одним паролем.",
                        "redirect:/account");
    }

    /** Has read that somebody took the factor away. */
    @PostMapping("/notice/removal")
    String acknowledge(Viewer viewer, HttpSession session) {
        page.acknowledge(viewer);
        return "redirect:" + SignInOutcome.next(session);
    }

    private static String shown(List<String> codes, Viewer viewer, HttpSession session, Model model) {
        model.addAttribute("codes", codes);
        model.addAttribute("login", viewer.login());
        model.addAttribute("next", SignInOutcome.next(session));
        return "access/recovery-codes";
    }

    private String standing(Viewer viewer, Model model) {
        page.standing(viewer, model);
        return "access/factor";
    }
}
