package ru.mentorcentre.survey.campaign;

import jakarta.validation.Valid;
import java.util.EnumSet;
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
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.survey.CampaignRow;
import ru.mentorcentre.survey.ReminderDay;
import ru.mentorcentre.survey.ReminderSettings;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.SurveyKeys;
import ru.mentorcentre.survey.questionnaire.QuestionnaireService;

/** The list of surveys and the card of each: who has answered. */
@Controller
@RequestMapping("/surveys")
@Editors
class CampaignController {

    private final CampaignService campaigns;
    private final CampaignList list;
    private final RespondentList people;
    private final QuestionnaireService questionnaires;
    private final SurveyPageContext places;
    private final SurveyKeys keys;
    private final Histories histories;
    private final CampaignMail mail;

    CampaignController(
            CampaignService campaigns,
            CampaignList list,
            RespondentList people,
            QuestionnaireService questionnaires,
            SurveyPageContext places,
            SurveyKeys keys,
            Histories histories,
            CampaignMail mail) {
        this.campaigns = campaigns;
        this.list = list;
        this.people = people;
        this.questionnaires = questionnaires;
        this.places = places;
        this.keys = keys;
        this.histories = histories;
        this.mail = mail;
    }

    @GetMapping
    @SchoolReaders
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        CampaignFilter filter = CampaignFilter.of(query, viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips());
        model.addAttribute("municipalities", places.municipalityNames());
        model.addAttribute("campaigns", list.page(filter));
        model.addAttribute("today", places.today());
        return "survey/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        CampaignForm form = new CampaignForm();
        form.startsOn = places.today();
        form.privacy = CampaignForm.Privacy.NAMED;
        form.reminders.addAll(EnumSet.of(ReminderDay.WEEK, ReminderDay.THREE_DAYS, ReminderDay.ONE_DAY));
        model.addAttribute("form", form);
        return form(null, model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") CampaignForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        form.check(errors);
        return submission
                .form(errors, () -> form(null, model))
                .run(
                        () -> campaigns.add(form.wanted(), viewer.accountId()),
                        "Опрос подготовлен. Проверьте, кого он спрашивает, и откройте его.",
                        id -> "redirect:/surveys/" + id);
    }

    @GetMapping("/{id}")
    @SchoolReaders
    String show(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        CampaignRow row = places.campaign(id, viewer);
        model.addAttribute("row", row);
        model.addAttribute("today", places.today());
        model.addAttribute("problem", keys.problem(row).orElse(null));
        RespondentFilter filter = RespondentFilter.of(id, query, viewer);
        Map<Long, String> schools = places.schoolNames(viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("schools", schools);
        model.addAttribute("chips", filter.chips(schools, partTitle(filter)));
        model.addAttribute("people", people.page(filter));
        model.addAttribute("reminders", mail.news(id, viewer.seesAllSchools() ? null : viewer.schoolId()));
        model.addAttribute("history", viewer.seesAllSchools() ? histories.of(Campaign.class, id) : List.of());
        model.addAttribute("writable", viewer.isEditor() || !viewer.seesAllSchools());
        return "survey/show";
    }

    private String partTitle(RespondentFilter filter) {
        return filter.part() == null
                ? null
                : questionnaires.title(filter.part()).orElse("нет такой анкеты");
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", CampaignForm.of(campaigns.stored(id)));
        return form(id, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") CampaignForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        campaigns.stored(id);
        form.checkDays(errors);
        return submission
                .form(errors, () -> form(id, model))
                .overtaken(
                        () -> form.version = campaigns.stored(id).getVersion(),
                        "Пока форма была открыта, опрос изменил кто-то другой. Сверьте и сохраните ещё раз.")
                .run(
                        () -> campaigns.change(
                                id,
                                form.version,
                                form.name.strip(),
                                form.startsOn,
                                form.endsOn,
                                new ReminderSettings(form.reminders)),
                        "Опрос сохранён",
                        "redirect:/surveys/" + id);
    }

    /** @param id {@code null} for a new one */
    private String form(Long id, Model model) {
        model.addAttribute("campaign", id == null ? null : list.row(id, null).orElseThrow(NotFound.of("Опрос", id)));
        model.addAttribute("asked", questionnaires.choices());
        model.addAttribute("earlier", campaigns.before());
        model.addAttribute("mail", mail.isPossible());
        return "survey/form";
    }
}
