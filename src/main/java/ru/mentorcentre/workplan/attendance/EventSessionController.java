package ru.mentorcentre.workplan.attendance;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.web.Submission;

/** A date of an event: its list of people, its form. */
@Controller
@RequestMapping("/plan/{plan}/events/{event}/sessions")
@Editors
class EventSessionController {

    private static final String FORM = "workplan/session-form";

    private static final ExportTable<ParticipantRow> TABLE = ExportTable.<ParticipantRow>named("Участники")
            .wide("Школа", ParticipantRow::school)
            .wide("ФИО", ParticipantRow::name)
            .wide("Должность", ParticipantRow::position)
            .column("Участие", 16, row -> row.state().title())
            .column("Как записано", 16, row -> row.source().title())
            .column("Сертификат", 18, ParticipantRow::certificate);

    private final EventSessions sessions;
    private final Participants participants;
    private final Clock clock;

    EventSessionController(EventSessions sessions, Participants participants, Clock clock) {
        this.sessions = sessions;
        this.participants = participants;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(@PathVariable long plan, @PathVariable long event, Model model) {
        model.addAttribute("form", EventSessionForm.blank());
        return form(plan, event, model);
    }

    @PostMapping
    String add(
            @PathVariable long plan,
            @PathVariable long event,
            @Valid @ModelAttribute("form") EventSessionForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> form(plan, event, model))
                .run(
                        () -> sessions.add(plan, event, form.session()),
                        "Дата добавлена",
                        id -> "redirect:" + url(plan, event, id));
    }

    @GetMapping("/{id}")
    @MunicipalityReaders
    String show(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @RequestParam Map<String, String> query,
            Model model) {
        EventSessionRow row = sessions.row(plan, event, id);
        ParticipantFilter filter = ParticipantFilter.of(query);
        List<SchoolOption> schools = participants.schools(id);
        model.addAttribute("event", sessions.event(plan, event));
        model.addAttribute("date", row);
        model.addAttribute("filter", filter);
        model.addAttribute("schools", schools);
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("states", ParticipationState.values());
        model.addAttribute("people", participants.page(id, filter, ListPage.SIZE));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("visitsOpen", row.isOpenForVisits(LocalDateTime.now(clock)));
        model.addAttribute("moved", query.containsKey("moved"));
        model.addAttribute("history", sessions.history(id));
        return "workplan/session";
    }

    @GetMapping("/{id}/export.{format:xlsx|csv}")
    @MunicipalityReaders
    Export export(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @RequestParam Map<String, String> query) {
        EventSessionRow row = sessions.row(plan, event, id);
        return Export.of(
                "Участники " + row.heldOn(), TABLE, rows -> participants.each(id, ParticipantFilter.of(query), rows));
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long plan, @PathVariable long event, @PathVariable long id, Model model) {
        EventSession session = sessions.find(plan, event, id);
        model.addAttribute("form", EventSessionForm.of(session.content(), session.getVersion()));
        return form(plan, event, id, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @Valid @ModelAttribute("form") EventSessionForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        sessions.find(plan, event, id);
        return submission
                .form(errors, () -> form(plan, event, id, model))
                .overtaken(() -> form.version = sessions.row(plan, event, id).version())
                .run(() -> {
                    boolean moved = sessions.edit(plan, event, id, form.session(), form.version);
                    String told = moved ? sessions.row(plan, event, id).toBeTold() : "";
                    return submission.done(
                            "Дата сохранена" + told,
                            "redirect:" + url(plan, event, id) + (told.isEmpty() ? "" : "?moved=true"));
                });
    }

    private String form(long plan, long event, long id, Model model) {
        model.addAttribute("date", sessions.row(plan, event, id));
        return form(plan, event, model);
    }

    private String form(long plan, long event, Model model) {
        model.addAttribute("event", sessions.event(plan, event));
        return FORM;
    }

    static String url(long plan, long event, long id) {
        return "/plan/" + plan + "/events/" + event + "/sessions/" + id;
    }
}
