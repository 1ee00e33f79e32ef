package ru.mentorcentre.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** What goes on paper: sheets with links for those who have no address, and forms that come back filled in. */
@Controller
@RolesAllowed({Roles.LEADER, Roles.METHODIST, Roles.SCHOOL_HEAD, Roles.CURATOR})
class SheetController {

    private final PersonList people;
    private final Answering answering;
    private final FilledSheets filled;
    private final Doors doors;
    private final SurveyPlaces places;
    private final Site site;

    SheetController(
            PersonList people, Answering answering, FilledSheets filled, Doors doors, SurveyPlaces places, Site site) {
        this.people = people;
        this.answering = answering;
        this.filled = filled;
        this.doors = doors;
        this.places = places;
        this.site = site;
    }

    /** One sheet a school, of those who have not answered. */
    @GetMapping("/surveys/{id}/sheets")
    String sheets(@PathVariable long id, @RequestParam(required = false) Long school, Viewer viewer, Model model) {
        model.addAttribute("row", places.campaign(id, viewer));
        model.addAttribute("today", places.today());
        Long only = viewer.seesAllSchools() ? school : viewer.schoolId();
        Map<String, List<Strip>> schools = new LinkedHashMap<>();
        Map<Long, Doors.Way> ways = doors.ways(id);
        for (PersonRow person : people.all(PersonFilter.waiting(id, only))) {
            Doors.Way own = ways.get(person.id());
            schools.computeIfAbsent(person.school(), name -> new ArrayList<>())
                    .add(new Strip(
                            person.name(),
                            person.questionnaire(),
                            Links.shown(own.code()),
                            QrPath.of(site.address() + "/s/" + own.token())));
        }
        model.addAttribute("schools", schools);
        model.addAttribute("choice", places.schoolNames(viewer));
        model.addAttribute("school", only);
        model.addAttribute("address", site.address().replaceFirst("^https?://", "") + "/s");
        return "survey/sheets";
    }

    @GetMapping("/surveys/{id}/people/{personId}/paper")
    String paper(@PathVariable long id, @PathVariable long personId, Viewer viewer, Model model) {
        return paper(id, personId, viewer, null, model);
    }

    @PostMapping("/surveys/{id}/people/{personId}/paper")
    String enter(
            @PathVariable long id,
            @PathVariable long personId,
            HttpServletRequest request,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        person(id, personId, viewer);
        boolean taken = filled.sheet(personId, false).standing() == Sheet.Standing.ASKING;
        Typed typed = answering.enterPaper(personId, request.getParameterMap(), viewer.accountId());
        if (!typed.isSound()) {
            return paper(id, personId, viewer, typed, model);
        }
        redirect.addFlashAttribute(
                taken ? "flash" : "flashWarning",
                taken
                        ? "Анкета принята и отмечена: внесена с бумаги"
                        : "Анкета не записана: её уже сдали, или опрос закрыт");
        return "redirect:/surveys/" + id;
    }

    private String paper(long id, long personId, Viewer viewer, Typed typed, Model model) {
        PersonRow person = person(id, personId, viewer);
        Sheet sheet = filled.sheet(personId, false);
        Map<String, List<String>> values = new LinkedHashMap<>();
        sheet.content()
                .questions()
                .forEach(one -> values.put(
                        one.code(), typed == null ? List.of() : typed.shown().get(one.code())));
        model.addAttribute("row", places.campaign(id, viewer));
        model.addAttribute("person", person);
        model.addAttribute("sheet", sheet);
        model.addAttribute("values", values);
        model.addAttribute("errors", typed == null ? Map.of() : typed.errors());
        return "survey/paper";
    }

    /** Somebody this viewer may enter a form for: a school its own people. */
    private PersonRow person(long id, long personId, Viewer viewer) {
        return people.row(id, personId)
                .filter(person -> viewer.maySee(person.schoolId()))
                .orElseThrow(NotFound.of("Приглашение", personId));
    }

    /** One to cut off and hand over. */
    record Strip(String name, String questionnaire, String code, QrPath qr) {}
}
