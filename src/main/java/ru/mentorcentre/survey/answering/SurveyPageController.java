package ru.mentorcentre.survey.answering;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.access.CodeGuessLimiter;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.survey.response.LinkHolder;

/**
 * The page of a survey: whoever has the link answers, without an account. What was begun belongs to the browser that began
 * it; elsewhere it is not shown, only begun anew.
 */
@Controller
@RequestMapping("/s")
@PermitAll
class SurveyPageController {

    private final SheetFilling answering;
    private final RespondentSheets filled;
    private final InvitationLinks doors;
    private final CodeGuessLimiter guesses;
    private final SiteAddress site;

    SurveyPageController(
            SheetFilling answering,
            RespondentSheets filled,
            InvitationLinks doors,
            CodeGuessLimiter guesses,
            SiteAddress site) {
        this.answering = answering;
        this.filled = filled;
        this.doors = doors;
        this.guesses = guesses;
        this.site = site;
    }

    @GetMapping
    String code() {
        return "survey/code";
    }

    /** A short code from a printed sheet. */
    @PostMapping
    String typed(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        model.addAttribute("code", code.length() > 40 ? code.substring(0, 40) : code);
        try {
            Optional<InvitationLinks.LinkTarget> door = guesses.guess(
                    "survey", request.getRemoteAddr(), () -> Tenant.call(Tenant.ROOT, () -> doors.byCode(code)));
            if (door.isPresent()) {
                return "redirect:/s/" + inside(door.get(), doors::token);
            }
            model.addAttribute(
                    "problem",
                    "Такого кода нет. Проверьте каждый знак: в коде 10 букв и цифр, они напечатаны на листе.");
        } catch (CodeGuessLimiter.TooMany refused) {
            model.addAttribute("problem", refused.getMessage());
        } catch (BusinessRuleViolation keyless) {
            model.addAttribute(
                    "problem",
                    "Код верный, но открыть анкету по нему сейчас нельзя. Наведите телефон на QR-код с листа.");
        }
        return "survey/code";
    }

    /** @param whole all on one page, for a browser that keeps no cookies */
    @GetMapping("/{token}")
    String show(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "false") boolean whole,
            Viewer viewer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<InvitationLinks.LinkTarget> door = door(token);
        if (door.isEmpty()) {
            return SheetPageModel.unknown(model, response);
        }
        SurveyCookies cookies = new SurveyCookies(request, response, site.isSecure());
        boolean own = isOwn(door.get(), viewer);
        LinkHolder holder = whole ? LinkHolder.OFFICE : cookies.holder(own);
        RespondentSheet sheet = inside(door.get(), id -> {
            boolean readable = own || cookies.hasReceipt(doors.receipt(id, token));
            return filled.sheet(id, holder, readable);
        });
        if (!whole && !holder.hasBrowser() && sheet.isOpen()) {
            cookies.remember(token);
        }
        if (sheet.standing() == RespondentSheet.LinkStatus.ELSEWHERE) {
            return SheetPageModel.elsewhere(sheet, token, Map.of(), model);
        }
        if (sheet.standing() != RespondentSheet.LinkStatus.ASKING) {
            return SheetPageModel.over(sheet, model, response);
        }
        if (whole) {
            return SheetPageModel.whole(sheet, token, null, model);
        }
        int wanted = page.matches("\\d{1,3}") ? Integer.parseInt(page) : 0;
        return SheetPageModel.page(sheet, token, wanted == 0 ? sheet.reached() + 1 : wanted, null, model);
    }

    @PostMapping("/{token}")
    String answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "-1") String seen,
            @RequestParam(defaultValue = "next") String go,
            Viewer viewer,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        Optional<InvitationLinks.LinkTarget> door = door(token);
        if (door.isEmpty()) {
            return SheetPageModel.unknown(model, response);
        }
        Map<String, String[]> typed = request.getParameterMap();
        SurveyCookies cookies = new SurveyCookies(request, response, site.isSecure());
        LinkHolder holder = cookies.holder(isOwn(door.get(), viewer));
        boolean whole = go.equals("whole");
        SheetFilling.FillingOutcome outcome;
        try {
            if (!whole && !holder.hasBrowser()) {
                return withoutCookies(token, door.get(), typed, model, response);
            }
            if (go.equals("anew")) {
                inside(door.get(), id -> {
                    answering.startAnew(id);
                    return id;
                });
                if (!typed.containsKey("page")) {
                    return "redirect:/s/" + token;
                }
            }
            outcome = inside(
                    door.get(),
                    id -> whole
                            ? answering.keepWhole(id, typed)
                            : answering.keep(id, holder, number(page), number(seen), typed, go.equals("back")));
        } catch (NotFound removed) {
            return SheetPageModel.unknown(model, response);
        }
        if (outcome.elsewhere()) {
            return SheetPageModel.elsewhere(sheet(door.get(), holder), token, typed, model);
        }
        if (outcome.typed() != null) {
            RespondentSheet sheet = sheet(door.get(), whole ? LinkHolder.OFFICE : holder);
            model.addAttribute("overtaken", outcome.overtaken());
            return whole
                    ? SheetPageModel.whole(sheet, token, outcome.typed(), model)
                    : SheetPageModel.page(sheet, token, outcome.page(), outcome.typed(), model);
        }
        if (outcome.submitted()) {
            inside(door.get(), id -> doors.receipt(id, token)).ifPresent(one -> cookies.keepReceipt(token, one));
            inside(door.get(), doors::proof).ifPresent(cookies::keepProof);
        }
        return "redirect:/s/" + token + (outcome.page() == 0 ? "" : "?page=" + outcome.page());
    }

    /** Nothing typed is lost: all questions on one page, with what was typed, to be handed in at once. */
    private String withoutCookies(
            String token,
            InvitationLinks.LinkTarget door,
            Map<String, String[]> typed,
            Model model,
            HttpServletResponse response) {
        RespondentSheet sheet = sheet(door, LinkHolder.OFFICE);
        if (sheet.standing() != RespondentSheet.LinkStatus.ASKING) {
            return SheetPageModel.over(sheet, model, response);
        }
        model.addAttribute("cookieless", true);
        return SheetPageModel.whole(
                sheet, token, SubmittedAnswers.read(sheet.content().questions(), typed, Map.of()), model);
    }

    private RespondentSheet sheet(InvitationLinks.LinkTarget door, LinkHolder holder) {
        return inside(door, id -> filled.sheet(id, holder, false));
    }

    private Optional<InvitationLinks.LinkTarget> door(String token) {
        return Tenant.call(Tenant.ROOT, () -> doors.byToken(token));
    }

    private static <T> T inside(InvitationLinks.LinkTarget door, Function<Long, T> work) {
        return Tenant.call(door.municipalityId(), () -> work.apply(door.invitationId()));
    }

    /** Who signs in reads the own answers; whoever else holds the link does not: sheets pass through other hands. */
    private boolean isOwn(InvitationLinks.LinkTarget door, Viewer viewer) {
        return viewer != null
                && Objects.equals(viewer.municipalityId(), door.municipalityId())
                && doors.isOwn(door.invitationId(), viewer.accountId());
    }

    private static int number(String text) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : 1;
    }
}
