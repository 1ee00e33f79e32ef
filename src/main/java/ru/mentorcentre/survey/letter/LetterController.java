package ru.mentorcentre.survey.letter;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.mail.LetterState;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.survey.campaign.SurveyPageContext;

/** Letters with links, and reminders; a school writes to its own people. */
@Controller
@RequestMapping("/surveys/{id}/letters")
@SchoolEditors
class LetterController {

    private final Letters letters;
    private final Reminders reminders;
    private final SurveyPageContext places;

    LetterController(Letters letters, Reminders reminders, SurveyPageContext places) {
        this.letters = letters;
        this.reminders = reminders;
        this.places = places;
    }

    @GetMapping
    String list(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        QueryValues values = new QueryValues(query);
        LetterState state = values.choice(LetterState.class, "state");
        model.addAttribute("row", places.campaign(id, viewer));
        model.addAttribute("today", places.today());
        model.addAttribute("possible", letters.isPossible());
        model.addAttribute("hasAddress", letters.hasAddress());
        model.addAttribute("reminders", reminders.news(id, own(viewer)));
        model.addAttribute("counts", letters.counts(id, own(viewer)));
        model.addAttribute("state", state);
        model.addAttribute("states", LetterState.values());
        model.addAttribute("letters", letters.page(id, own(viewer), state, values.page()));
        return "survey/letters";
    }

    /** Invites whoever was not written to. */
    @PostMapping
    @Editors
    String invite(@PathVariable long id, Viewer viewer, Submission submission) {
        places.campaign(id, viewer);
        return submission
                .orWarn(page(id))
                .run(() -> told(id, submission, letters.invite(id), "Все, у кого есть адрес, уже приглашены"));
    }

    /** Reminds whoever has not answered. */
    @PostMapping("/reminders")
    String remind(@PathVariable long id, Viewer viewer, Submission submission) {
        places.campaign(id, viewer);
        return submission
                .orWarn(page(id))
                .run(() -> told(
                        id,
                        submission,
                        letters.remind(id, own(viewer)),
                        "Напоминать некому: кто не сдал, тому сегодня уже писали, или у него нет адреса"));
    }

    @PostMapping("/{letterId}/sending")
    String resend(@PathVariable long id, @PathVariable long letterId, Viewer viewer, RedirectAttributes redirect) {
        places.campaign(id, viewer);
        letters.resend(id, letterId, own(viewer));
        redirect.addFlashAttribute("flash", "Письмо снова в очереди, оно уйдёт за несколько секунд");
        return page(id);
    }

    private String told(long id, Submission submission, Letters.QueuedLetters queued, String nobody) {
        String without = queued.unreachable() == 0
                ? ""
                : ". Без адреса " + Words.count(queued.unreachable(), "человек", "человека", "человек")
                        + ": раздайте им листы со ссылками";
        return queued.letters() == 0
                ? submission.warned(nobody + without, page(id))
                : submission.done(
                        Words.count(queued.letters(), "письмо", "письма", "писем") + " в очереди" + without, page(id));
    }

    private static String page(long id) {
        return "redirect:/surveys/" + id + "/letters";
    }

    private static Long own(Viewer viewer) {
        return viewer.seesAllSchools() ? null : viewer.schoolId();
    }
}
