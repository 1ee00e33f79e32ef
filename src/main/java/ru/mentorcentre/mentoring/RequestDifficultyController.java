package ru.mentorcentre.mentoring;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.QueryValues;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** Difficulties of the requests that wait, by frequency and by school, as a picture and as tables. */
@Controller
@RolesAllowed({Roles.HEAD, Roles.LEADER, Roles.METHODIST, Roles.REGION, Roles.SCHOOL_HEAD, Roles.CURATOR})
class RequestDifficultyController {

    private final RequestList list;
    private final DifficultyTitles titles;
    private final MentoringPlaces places;

    RequestDifficultyController(RequestList list, DifficultyTitles titles, MentoringPlaces places) {
        this.list = list;
        this.titles = titles;
        this.places = places;
    }

    @GetMapping("/requests/difficulties")
    String show(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        if (!viewer.seesAllSchools() && viewer.schoolId() == null) {
            throw new NotFound("Школа учётной записи", viewer.login());
        }
        Long school = viewer.seesAllSchools() ? new QueryValues(query).key("school") : viewer.schoolId();
        DifficultyTally tally = DifficultyTally.of(list.open(school), titles.byCode());
        String narrowed = viewer.seesAllSchools() && school != null ? "school=" + school + "&" : "";
        model.addAttribute("tally", tally);
        model.addAttribute("picture", Bars.of(tally.lines(), "/requests?" + narrowed + "difficulty="));
        model.addAttribute("schools", places.schoolNames(viewer));
        model.addAttribute("school", viewer.seesAllSchools() ? school : null);
        return "mentoring/difficulties";
    }
}
