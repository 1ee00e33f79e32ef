package ru.mentorcentre.survey.answering;

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
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.OnRecord;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.office.QrPath;
import ru.mentorcentre.survey.campaign.RespondentFilter;
import ru.mentorcentre.survey.campaign.RespondentList;
import ru.mentorcentre.survey.campaign.RespondentRow;
import ru.mentorcentre.survey.campaign.SurveyPageContext;
import ru.mentorcentre.survey.invitation.InvitationTokens;
import ru.mentorcentre.survey.response.LinkHolder;

/** What goes on paper: sheets with links for those who have no address, and forms that come back filled in. */
@Controller
@SchoolEditors
class PaperSheetController {

    private final RespondentList people;
    private final SheetFilling answering;
    private final RespondentSheets filled;
    private final InvitationLinks doors;
    private final SurveyPageContext places;
    private final SiteAddress site;

    PaperSheetController(
            RespondentList people,
            SheetFilling answering,
            RespondentSheets filled,
            InvitationLinks doors,
            SurveyPageContext places,
            SiteAddress site) {
        this.people = people;
        this.answering = answering;
        this.filled = filled;
        this.doors = doors;
        this.places = places;
        this.site = site;
    }

    /** One sheet a school, of those who have not answered. */
    @GetMapping("/surveys/{id}/sheets")
    @OnRecord("Листы со ссылками на опрос")
    String sheets(
            @PathVariable long id,
            @RequestParam(required = false) Long school,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("row", places.campaign(id, viewer));
        model.addAttribute("today", places.today());
        Long only = viewer.seesAllSchools() ? school : viewer.schoolId();
        String address = site.onPaper(request).orElse(null);
        Map<String, List<TearOffStrip>> schools = new LinkedHashMap<>();
        Map<Long, InvitationLinks.LinkAndCode> ways;
        try {
            ways = doors.ways(id);
        } catch (BusinessRuleViolation keyless) {
            model.addAttribute("problem", keyless.getMessage());
            ways = Map.of();
        }
        for (RespondentRow person :
                ways.isEmpty() ? List.<RespondentRow>of() : people.all(RespondentFilter.waiting(id, only))) {
            InvitationLinks.LinkAndCode own = ways.get(person.id());
            schools.computeIfAbsent(person.school(), name -> new ArrayList<>())
                    .add(new TearOffStrip(
                            person.name(),
                            person.questionnaire(),
                            InvitationTokens.shown(own.code()),
                            address == null ? null : QrPath.of(address + "/s/" + own.token())));
        }
        model.addAttribute("schools", schools);
        model.addAttribute("choice", places.schoolNames(viewer));
        model.addAttribute("school", only);
        model.addAttribute("address", address == null ? null : SiteAddress.shown(address) + "/s");
        model.addAttribute("onlyHere", address != null && SiteAddress.isThisComputer(address));
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
        SheetFilling.FillingOutcome outcome = answering.keepWhole(personId, request.getParameterMap());
        if (outcome.typed() != null) {
            return paper(id, personId, viewer, outcome.typed(), model);
        }
        if (outcome.submitted()) {
            answering.notePaper(personId, viewer.accountId());
        }
        redirect.addFlashAttribute(
                outcome.submitted() ? "flash" : "flashWarning",
                outcome.submitted()
                        ? "Анкета принята и отмечена: внесена с бумаги"
                        : "Анкета не записана: её уже сдали, или опрос закрыт");
        return "redirect:/surveys/" + id;
    }

    private String paper(long id, long personId, Viewer viewer, SubmittedAnswers typed, Model model) {
        RespondentRow person = person(id, personId, viewer);
        RespondentSheet sheet = filled.sheet(personId, LinkHolder.OFFICE, false);
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
    private RespondentRow person(long id, long personId, Viewer viewer) {
        return people.row(id, personId)
                .filter(person -> viewer.maySee(person.schoolId()))
                .orElseThrow(NotFound.of("Приглашение", personId));
    }

    /** One to cut off and hand over; without a QR code as long as nobody has said where it would lead. */
    record TearOffStrip(String name, String questionnaire, String code, QrPath qr) {}
}
