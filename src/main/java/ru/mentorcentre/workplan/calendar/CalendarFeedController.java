package ru.mentorcentre.workplan.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.web.Submission;

/** The own feed: its link made, shown once, made anew, ended. */
@Controller
@RequestMapping("/plan/feed")
@WholeCentre
class CalendarFeedController {

    private static final String PAGE = "workplan/feed";

    private final CalendarFeeds feeds;
    private final SiteAddress site;
    private final Clock clock;

    CalendarFeedController(CalendarFeeds feeds, SiteAddress site, Clock clock) {
        this.feeds = feeds;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    String show(Viewer viewer, HttpServletRequest request, Model model) {
        feeds.madeAt(viewer.accountId())
                .ifPresent(made -> model.addAttribute("madeOn", LocalDate.ofInstant(made, clock.getZone())));
        model.addAttribute("whole", CalendarFiles.isOfWholePlan(viewer));
        model.addAttribute("possible", !viewer.isRoot());
        model.addAttribute("reachable", site.onPaper(request).isPresent());
        return PAGE;
    }

    /** Shows the link at once, as a one-time password (ADR 0014): it goes through no session and no redirect. */
    @PostMapping
    String renew(Viewer viewer, HttpServletRequest request, Model model, Submission submission) {
        return submission.orError("redirect:/plan/feed").run(() -> {
            if (viewer.isRoot()) {
                throw new BusinessRuleViolation(null, "Подписка есть у учётных записей муниципалитета");
            }
            String address = site.onPaper(request)
                    .orElseThrow(() -> new BusinessRuleViolation(
                            null, "Сначала администратор указывает адрес программы на странице «Установка»"));
            String link = address + "/plan/feed/" + feeds.renew(viewer.accountId()) + ".ics";
            show(viewer, request, model);
            model.addAttribute("link", link);
            model.addAttribute("webcal", link.replaceFirst("^https?:", "webcal:"));
            return PAGE;
        });
    }

    @PostMapping("/removal")
    String end(Viewer viewer, Submission submission) {
        return submission
                .orError("redirect:/plan/feed")
                .run(
                        () -> feeds.end(viewer.accountId()),
                        "Подписка отключена: по прежней ссылке календари ничего не получат",
                        "redirect:/plan/feed");
    }
}
