package ru.mentorcentre.workplan.own;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.workplan.attendance.AttendanceTicks;

/** Who of the own school comes to a date. */
@Controller
@RequestMapping("/plan/own/sessions/{id}")
@RolesAllowed({Roles.SCHOOL_HEAD, Roles.CURATOR})
class SchoolAnswerController {

    private final OwnEvents own;
    private final SchoolAnswers answers;

    SchoolAnswerController(OwnEvents own, SchoolAnswers answers) {
        this.own = own;
        this.answers = answers;
    }

    @GetMapping
    String list(@PathVariable long id, Viewer viewer, Model model) {
        long school = school(viewer);
        OwnDateRow date = own.date(viewer, id);
        List<SchoolAnswerRow> people = answers.rows(id, school);
        model.addAttribute("date", date);
        model.addAttribute("open", own.isOpen(date));
        model.addAttribute("people", people);
        model.addAttribute("shown", keys(people, row -> !row.isOver()));
        model.addAttribute("before", keys(people, row -> row.isComing() && !row.isOver()));
        return "workplan/school-answer";
    }

    /** @param go «none» for nobody, else the ticks of the page */
    @PostMapping
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "save") String go,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") Set<Long> coming,
            Viewer viewer,
            Submission submission) {
        long school = school(viewer);
        own.date(viewer, id);
        return submission
                .orError("redirect:/plan/own/sessions/" + id)
                .run(
                        () -> {
                            if (go.equals("none")) {
                                answers.declineAll(id, school);
                            } else {
                                answers.answer(id, school, AttendanceTicks.of(shown, before, coming));
                            }
                        },
                        go.equals("none") ? "Записали: от школы никто не придёт" : "Записали, кто придёт",
                        "redirect:/plan/own");
    }

    private static String keys(List<SchoolAnswerRow> people, Predicate<SchoolAnswerRow> which) {
        return people.stream()
                .filter(which)
                .map(row -> String.valueOf(row.id()))
                .collect(Collectors.joining(","));
    }

    private static long school(Viewer viewer) {
        if (!viewer.isOfSchool()) {
            throw new NotFound("Школа учётной записи", viewer.login());
        }
        return viewer.schoolId();
    }
}
