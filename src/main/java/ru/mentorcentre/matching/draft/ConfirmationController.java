package ru.mentorcentre.matching.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.matching.participant.ParticipantNames;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Words;

/** Confirms a draft, or a part of it: says first what has changed since it was made. */
@Controller
@RequestMapping("/matching/{id}/confirmation")
@RolesAllowed(Roles.LEADER)
class ConfirmationController {

    private static final String PAGE = "matching/confirmation";

    private final Confirmations confirmations;
    private final DraftPageHeader cards;
    private final PairList list;
    private final ParticipantNames people;

    ConfirmationController(Confirmations confirmations, DraftPageHeader cards, PairList list, ParticipantNames people) {
        this.confirmations = confirmations;
        this.cards = cards;
        this.list = list;
        this.people = people;
    }

    @GetMapping
    String ask(
            @PathVariable long id,
            @RequestParam(required = false) Set<Long> request,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        if (!cards.fill(id, model).isDone()) {
            return "redirect:/matching/" + id;
        }
        return show(id, selected(request), page, null, model);
    }

    @PostMapping
    String confirm(
            @PathVariable long id,
            @RequestParam(required = false) Set<Long> request,
            @RequestParam(defaultValue = "") String seen,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Set<Long> selected = selected(request);
        DraftRow draft = cards.fill(id, model);
        if (!draft.isDone()) {
            return "redirect:/matching/" + id;
        }
        String problem;
        try {
            ConfirmationResult confirmed = confirmations.confirm(id, selected, seen, viewer.accountId());
            if (!confirmed.isOvertaken()) {
                tell(confirmed, redirect);
                return "redirect:/matching/" + id;
            }
            if (confirmed.shown().possible().isEmpty()) {
                redirect.addFlashAttribute(
                        "flashWarning",
                        "Подтверждать больше нечего: что можно было, уже подтверждено. Для остальных подберите заново.");
                return "redirect:/matching/" + id;
            }
            problem =
                    "Пока вы смотрели, данные изменились. Ничего ещё не подтверждено: посмотрите, что стало иначе, и решите снова.";
        } catch (BusinessRuleViolation refused) {
            problem = "Кто-то опередил вас. " + refused.getMessage() + ". Ничего не подтверждено.";
        } catch (ConcurrencyFailureException overtaken) {
            problem =
                    "Кто-то в эту же минуту менял те же запросы или наставников. Ничего не подтверждено: посмотрите и решите снова.";
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        cards.fill(id, model);
        return show(id, selected, 0, problem, model);
    }

    private void tell(ConfirmationResult confirmed, RedirectAttributes redirect) {
        if (confirmed.pairs() == 0) {
            redirect.addFlashAttribute("flashWarning", "Эти пары уже подтверждены.");
        } else {
            redirect.addFlashAttribute(
                    "flash",
                    "Подтверждено: " + Words.count(confirmed.pairs(), "пара", "пары", "пар")
                            + ". Теперь обе стороны увидят предложение.");
        }
    }

    private String show(long id, Set<Long> selected, int page, String problem, Model model) {
        ConfirmationPreview prospect = confirmations.look(id, selected);
        model.addAttribute("prospect", prospect);
        model.addAttribute("selected", selected);
        model.addAttribute("names", prospect.names(people));
        model.addAttribute("pairs", list.of(id, prospect.requests(), page));
        model.addAttribute("problem", problem);
        return PAGE;
    }

    private static Set<Long> selected(Set<Long> request) {
        Set<Long> selected = request == null ? new HashSet<>() : new HashSet<>(request);
        selected.remove(null);
        return selected;
    }
}
