package ru.mentorcentre.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.access.Guesses;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Tenant;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.installation.SiteAddress;

/** The page of a survey: whoever has the link answers, without an account. */
@Controller
@RequestMapping("/s")
@PermitAll
class SurveyPageController {

    private static final String RECEIPT = "receipt";
    private static final Duration RECEIPT_LASTS = Duration.ofMinutes(30);

    private final Answering answering;
    private final FilledSheets filled;
    private final Doors doors;
    private final Guesses guesses;
    private final SiteAddress site;

    SurveyPageController(Answering answering, FilledSheets filled, Doors doors, Guesses guesses, SiteAddress site) {
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
            Optional<Doors.Door> door = guesses.guess(
                    "survey", request.getRemoteAddr(), () -> Tenant.call(Tenant.ROOT, () -> doors.byCode(code)));
            if (door.isPresent()) {
                return "redirect:/s/" + inside(door.get(), doors::token);
            }
            model.addAttribute(
                    "problem",
                    "Такого кода нет. Проверьте каждый знак: в коде 10 букв и цифр, они напечатаны на листе.");
        } catch (Guesses.TooMany refused) {
            model.addAttribute("problem", refused.getMessage());
        }
        return "survey/code";
    }

    @GetMapping("/{token}")
    String show(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") String page,
            @CookieValue(name = RECEIPT, defaultValue = "") String receipt,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        Optional<Doors.Door> door = door(token);
        if (door.isEmpty()) {
            return unknown(model, response);
        }
        Sheet sheet =
                inside(door.get(), id -> filled.sheet(id, hasReceipt(token, receipt) || isOwn(door.get(), viewer)));
        if (sheet.standing() != Sheet.Standing.ASKING) {
            return over(sheet, model, response);
        }
        int wanted = page.matches("\\d{1,3}") ? Integer.parseInt(page) : 0;
        return page(sheet, token, wanted == 0 ? sheet.reached() + 1 : wanted, null, model);
    }

    @PostMapping("/{token}")
    String answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "-1") String seen,
            @RequestParam(defaultValue = "next") String go,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        Optional<Doors.Door> door = door(token);
        if (door.isEmpty()) {
            return unknown(model, response);
        }
        Answering.Outcome outcome;
        try {
            outcome = inside(
                    door.get(),
                    id -> answering.keep(id, number(page), number(seen), request.getParameterMap(), go.equals("back")));
        } catch (NotFound removed) {
            return unknown(model, response);
        }
        if (outcome.typed() != null) {
            Sheet sheet = inside(door.get(), id -> filled.sheet(id, false));
            model.addAttribute("overtaken", outcome.overtaken());
            return page(sheet, token, outcome.page(), outcome.typed(), model);
        }
        if (outcome.submitted()) {
            response.addHeader(HttpHeaders.SET_COOKIE, receipt(token, door.get(), request.isSecure()));
        }
        return "redirect:/s/" + token + (outcome.page() == 0 ? "" : "?page=" + outcome.page());
    }

    private Optional<Doors.Door> door(String token) {
        return Tenant.call(Tenant.ROOT, () -> doors.byToken(token));
    }

    private static <T> T inside(Doors.Door door, Function<Long, T> work) {
        return Tenant.call(door.municipalityId(), () -> work.apply(door.invitationId()));
    }

    /** Who signs in reads the own answers; whoever else holds the link does not: sheets pass through other hands. */
    private boolean isOwn(Doors.Door door, Viewer viewer) {
        return viewer != null
                && Objects.equals(viewer.municipalityId(), door.municipalityId())
                && doors.isOwn(door.invitationId(), viewer.accountId());
    }

    private boolean hasReceipt(String token, String receipt) {
        return !receipt.isEmpty() && receipt.equals(doors.receipt(token));
    }

    private String receipt(String token, Doors.Door door, boolean secure) {
        return ResponseCookie.from(RECEIPT, inside(door, id -> doors.receipt(token)))
                .path("/s/" + token)
                .maxAge(RECEIPT_LASTS)
                .httpOnly(true)
                .secure(secure || site.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    private static String page(Sheet sheet, String token, int wanted, Typed typed, Model model) {
        List<Content.Page> pages = sheet.pages();
        int number = Math.max(1, Math.min(Math.min(wanted, sheet.reached() + 1), pages.size()));
        Content.Page page = pages.get(number - 1);
        Map<String, List<String>> values = new LinkedHashMap<>();
        page.questions()
                .forEach(one -> values.put(
                        one.code(),
                        typed == null ? sheet.value(one.code()) : typed.shown().get(one.code())));
        model.addAttribute("sheet", sheet);
        model.addAttribute("token", token);
        model.addAttribute("page", page);
        model.addAttribute("number", number);
        model.addAttribute("pages", pages.size());
        model.addAttribute("values", values);
        model.addAttribute("errors", typed == null ? Map.of() : typed.errors());
        return "survey/page";
    }

    private static String over(Sheet sheet, Model model, HttpServletResponse response) {
        model.addAttribute("sheet", sheet);
        if (sheet.standing() == Sheet.Standing.ANSWERED) {
            return "survey/done";
        }
        response.setStatus(HttpStatus.GONE.value());
        return "survey/over";
    }

    private static String unknown(Model model, HttpServletResponse response) {
        model.addAttribute("sheet", null);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "survey/over";
    }

    private static int number(String text) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : 1;
    }
}
