package ru.mentorcentre.workplan.attendance;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.web.Submission;

/** Who was there: ticks by school, and a table of names. */
@Controller
@RequestMapping("/plan/{plan}/events/{event}/sessions/{id}/attendance")
@Editors
class AttendanceController {

    private static final String ALL = "all";
    private static final int ROWS = 200;
    private static final int MOST_PROBLEMS = 100;

    private final EventSessions sessions;
    private final Participants participants;
    private final AttendanceMarking marking;
    private final AttendanceTable tables;
    private final Clock clock;

    AttendanceController(
            EventSessions sessions,
            Participants participants,
            AttendanceMarking marking,
            AttendanceTable tables,
            Clock clock) {
        this.sessions = sessions;
        this.participants = participants;
        this.marking = marking;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @RequestParam Map<String, String> query,
            Model model) {
        ParticipantFilter filter = ParticipantFilter.of(query);
        List<SchoolOption> schools = participants.schools(id);
        head(plan, event, id, model);
        ListPage<ParticipantRow> people = participants.page(id, filter, ROWS);
        model.addAttribute("filter", filter);
        model.addAttribute("schools", schools);
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("states", ParticipationState.values());
        model.addAttribute("people", people);
        model.addAttribute(
                "shown", people.rows().stream().map(row -> "" + row.id()).collect(Collectors.joining(",")));
        model.addAttribute(
                "before",
                people.rows().stream()
                        .filter(ParticipantRow::isHere)
                        .map(row -> "" + row.id())
                        .collect(Collectors.joining(",")));
        model.addAttribute("today", LocalDate.now(clock));
        return "workplan/attendance";
    }

    /**
     * Puts the ticks down; asks before somebody loses a certificate.
     *
     * @param go «save» for the ticks of the page, «all» for everybody the filter finds, «rest» also for who was not there
     * @param revoked keys of those of whom it has been asked
     */
    @PostMapping
    String mark(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @RequestParam(defaultValue = "save") String go,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") Set<Long> came,
            @RequestParam(defaultValue = "") Set<Long> revoked,
            @RequestParam Map<String, String> query,
            Model model,
            Submission submission) {
        sessions.find(plan, event, id);
        ParticipantFilter filter = ParticipantFilter.of(query);
        AttendanceTicks ticks = AttendanceTicks.of(shown, before, came);
        if (!go.equals(ALL)) {
            List<ParticipantRow> holders = marking.holders(id, ticks);
            if (holders.stream().anyMatch(one -> !revoked.contains(one.id()))) {
                model.addAttribute("holders", holders);
                model.addAttribute("filter", filter);
                model.addAttribute("go", go);
                model.addAttribute("shown", shown);
                model.addAttribute("before", before);
                model.addAttribute("came", came);
                head(plan, event, id, model);
                return "workplan/certificate-revocation";
            }
        }
        String back = "redirect:" + EventSessionController.url(plan, event, id);
        return submission
                .orError(back)
                .run(() -> submission.done(
                        switch (go) {
                            case ALL -> marking.markAll(plan, event, id, filter);
                            case "rest" -> marking.markRestAbsent(plan, event, id, ticks, revoked);
                            default -> marking.mark(plan, event, id, ticks, revoked);
                        },
                        back + (filter.page() > 0 || !filter.isEmpty() ? "/attendance" : "")));
    }

    @GetMapping("/table")
    String blankTable(@PathVariable long plan, @PathVariable long event, @PathVariable long id, Model model) {
        model.addAttribute("form", new AttendanceTableForm());
        return table(plan, event, id, model);
    }

    /** Whoever is found is marked at once; the other lines stay on the page, each with its reason. */
    @PostMapping("/table")
    String markTable(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @Valid @ModelAttribute("form") AttendanceTableForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        sessions.find(plan, event, id);
        return submission.form(errors, () -> table(plan, event, id, model)).run(() -> {
            AttendanceTable.ReadTable read = tables.read(form.rows, id);
            RecordedPeople recorded = marking.markPeople(plan, event, id, read.people());
            if (read.problems().isEmpty()) {
                return submission.done(
                        words(recorded, read), "redirect:" + EventSessionController.url(plan, event, id));
            }
            form.rows = read.left();
            model.addAttribute("recorded", read.people().isEmpty() ? null : words(recorded, read));
            model.addAttribute(
                    "problems", read.problems().stream().limit(MOST_PROBLEMS).toList());
            model.addAttribute("wrong", read.problems().size());
            return table(plan, event, id, model);
        });
    }

    private String table(long plan, long event, long id, Model model) {
        head(plan, event, id, model);
        return "workplan/attendance-table";
    }

    private static String words(RecordedPeople recorded, AttendanceTable.ReadTable read) {
        int marked = recorded.added() + recorded.changed();
        return "Отмечено по таблице: " + RecordedPeople.people(marked)
                + (recorded.unchanged() == 0 ? "" : ", уже были отмечены: " + recorded.unchanged())
                + (read.absent() == 0 ? "" : ", пропущены строки, где сказано, что человека не было: " + read.absent());
    }

    private void head(long plan, long event, long id, Model model) {
        model.addAttribute("event", sessions.event(plan, event));
        model.addAttribute("date", sessions.row(plan, event, id));
    }
}
