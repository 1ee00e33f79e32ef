package ru.mentorcentre.survey.campaign;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.survey.CampaignRow;
import ru.mentorcentre.survey.invitation.Campaign;

/** Opens a survey, closes it, opens it again and removes it. */
@Controller
@RequestMapping("/surveys/{id}")
@Editors
class CampaignOpeningController {

    private static final String BACK = "redirect:/surveys/";

    private final CampaignService campaigns;
    private final CampaignList list;

    CampaignOpeningController(CampaignService campaigns, CampaignList list) {
        this.campaigns = campaigns;
        this.list = list;
    }

    @PostMapping("/opening")
    String open(@PathVariable long id, Submission submission) {
        return submission
                .orWarn(BACK + id)
                .run(() -> campaigns.open(id), "Опрос открыт: ссылки работают. Теперь разошлите их.");
    }

    @PostMapping("/closure")
    String close(@PathVariable long id, RedirectAttributes redirect) {
        campaigns.close(id);
        redirect.addFlashAttribute("flash", "Опрос закрыт: ответы больше не принимаются");
        return BACK + id;
    }

    @GetMapping("/reopening")
    String reopening(@PathVariable long id, Model model) {
        Campaign campaign = campaigns.stored(id);
        if (campaign.keysEndedOn() != null) {
            return BACK + id;
        }
        CampaignForm form = new CampaignForm();
        form.endsOn = campaign.endsOn();
        model.addAttribute("form", form);
        model.addAttribute("campaign", row(id));
        return "survey/reopening";
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable long id,
            @ModelAttribute("form") CampaignForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        campaigns.stored(id);
        form.checkEnd(errors);
        return submission
                .form(errors, () -> {
                    model.addAttribute("campaign", row(id));
                    return "survey/reopening";
                })
                .run(() -> campaigns.reopen(id, form.endsOn), "Опрос открыт снова: прежние ссылки работают", BACK + id);
    }

    @GetMapping("/removal")
    String removal(@PathVariable long id, Model model) {
        CampaignRow row = row(id);
        model.addAttribute("row", row);
        model.addAttribute(
                "warning",
                (row.answered() == 0
                                ? "Ссылки перестанут работать."
                                : "Вместе с ним пропадут ответы ("
                                        + Words.count(
                                                row.answered(), "сданная анкета", "сданные анкеты", "сданных анкет")
                                        + "), вернуть их нельзя.")
                        + " Кто заполняет её сейчас, увидит, что опроса больше нет.");
        return "survey/removal";
    }

    @PostMapping("/removal")
    String remove(@PathVariable long id, Submission submission) {
        return submission
                .orWarn(BACK + id)
                .run(() -> campaigns.remove(id), "Опрос удалён вместе с ответами", "redirect:/surveys");
    }

    private CampaignRow row(long id) {
        return list.row(id, null).orElseThrow(NotFound.of("Опрос", id));
    }
}
