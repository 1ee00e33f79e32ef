package ru.mentorcentre.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.profile.SatisfactionRules;
import ru.mentorcentre.results.disclosure.AnswerTally;
import ru.mentorcentre.results.disclosure.Breakdown;
import ru.mentorcentre.results.disclosure.BreakdownGroup;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.results.release.SurveyResults;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** The results of a survey: figures question by question, before against after, summary forms and free answers. */
@Controller
@RequestMapping("/surveys/{id}/results")
@Readers
class ResultController {

    private final ResultPageContext places;
    private final HiddenTexts hidden;

    ResultController(ResultPageContext places, HiddenTexts hidden) {
        this.places = places;
        this.hidden = hidden;
    }

    /** @param by the cut that is chosen; a school sees everybody and itself */
    @GetMapping
    @SchoolReaders
    String show(
            @PathVariable long id,
            @RequestParam(required = false) Long part,
            @RequestParam(defaultValue = "") String by,
            Viewer viewer,
            Model model) {
        SurveyResults poll = places.open(id, part, viewer, model);
        if (!poll.isShown()) {
            return "results/closed";
        }
        QuestionnaireResults chosen = poll.part(part);
        Map<Long, Integer> invited = places.invited(id);
        Optional<Breakdown> cut =
                Breakdown.of(by).filter(one -> chosen.published().cuts().containsKey(one));
        List<BreakdownGroup> groups = viewer.seesAllSchools()
                ? cut.map(one -> chosen.published().cuts().get(one)).orElse(List.of())
                : own(chosen, viewer.schoolId());
        int asked = invited.getOrDefault(chosen.key(), 0);
        model.addAttribute("invited", asked);
        model.addAttribute("rate", new AnswerTally.AnswerCount("", chosen.answered() + chosen.aside(), asked).share());
        Breakdown shown = viewer.seesAllSchools() ? cut.orElse(null) : Breakdown.SCHOOL;
        model.addAttribute("cut", shown);
        model.addAttribute("groups", groups);
        model.addAttribute(
                "questions",
                chosen.part().content().questions().stream()
                        .map(question -> QuestionResult.of(chosen, question, shown, groups))
                        .toList());
        SatisfactionRules rules = places.rules(poll);
        Map<Long, Satisfaction> told = new LinkedHashMap<>();
        poll.parts()
                .forEach(one -> Satisfaction.of(one, places.form(one), rules, invited.getOrDefault(one.key(), 0))
                        .ifPresent(satisfaction -> told.put(one.key(), satisfaction)));
        model.addAttribute("satisfaction", told.get(chosen.key()));
        model.addAttribute(
                "together", Satisfaction.together(List.copyOf(told.values())).orElse(null));
        return "results/show";
    }

    @GetMapping("/comparison")
    @SchoolReaders
    String compare(@PathVariable long id, @RequestParam(required = false) Long part, Viewer viewer, Model model) {
        SurveyResults poll = places.open(id, part, viewer, model);
        if (!poll.isShown()) {
            return "results/closed";
        }
        QuestionnaireResults chosen = poll.part(part);
        model.addAttribute("lines", chosen.lines());
        boolean texts = chosen.isCompared() && !poll.guarded();
        model.addAttribute("texts", texts ? TextPair.of(chosen, hiddenKeys(poll)) : List.of());
        model.addAttribute(
                "check",
                poll.guarded()
                        ? null
                        : PairCrossCheck.of(poll, places.pairs(id)).orElse(null));
        return "results/comparison";
    }

    @GetMapping("/summary")
    @SchoolReaders
    String sumUp(@PathVariable long id, @RequestParam(required = false) Long part, Viewer viewer, Model model) {
        SurveyResults poll = places.open(id, part, viewer, model);
        if (!poll.isShown()) {
            return "results/closed";
        }
        QuestionnaireResults chosen = poll.part(part);
        SatisfactionRules rules = places.rules(poll);
        int invited = places.invited(id).getOrDefault(chosen.key(), 0);
        model.addAttribute(
                "sheet",
                places.form(chosen)
                        .map(form -> FilledSummaryForm.of(chosen, form, rules, invited))
                        .orElse(null));
        return "results/summary";
    }

    @GetMapping("/texts")
    String read(@PathVariable long id, @RequestParam(required = false) Long part, Viewer viewer, Model model) {
        SurveyResults poll = places.open(id, part, viewer, model);
        if (!poll.isShown()) {
            return "results/closed";
        }
        model.addAttribute("texts", TextAnswers.of(poll.part(part), hidden.of(id), viewer.isEditor()));
        return "results/texts";
    }

    /** Who stands behind the share of the satisfied; of a named survey only. */
    @GetMapping("/people")
    @MunicipalityReaders
    String people(
            @PathVariable long id,
            @RequestParam(required = false) Long part,
            @RequestParam(defaultValue = "") String who,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        SurveyResults poll = places.open(id, part, viewer, model);
        if (!poll.isShown()) {
            return "results/closed";
        }
        QuestionnaireResults chosen = poll.part(part);
        Satisfaction satisfaction = poll.guarded() ? null : satisfaction(poll, chosen, Map.of());
        if (satisfaction == null) {
            redirect.addFlashAttribute(
                    "flashWarning",
                    poll.guarded()
                            ? "Опрос конфиденциальный: кто что ответил, не показывается никому"
                            : "В этой анкете не спрашивают, довольны ли участники: списка нет");
            return "redirect:/surveys/" + id + "/results";
        }
        model.addAttribute("satisfaction", satisfaction);
        model.addAttribute(
                "who", ParticipantSatisfaction.SatisfactionGroup.of(who).orElse(null));
        model.addAttribute("groups", ParticipantSatisfaction.SatisfactionGroup.values());
        model.addAttribute(
                "people", ParticipantSatisfaction.of(chosen, satisfaction, places.people(id, chosen.key()), who));
        return "results/people";
    }

    private Satisfaction satisfaction(SurveyResults poll, QuestionnaireResults part, Map<Long, Integer> invited) {
        return Satisfaction.of(part, places.form(part), places.rules(poll), invited.getOrDefault(part.key(), 0))
                .orElse(null);
    }

    private Set<String> hiddenKeys(SurveyResults poll) {
        Set<String> keys = hidden.of(poll.survey().id()).stream()
                .map(one -> TextAnswers.key(one.responseId(), one.question()))
                .collect(Collectors.toSet());
        hidden.of(poll.survey().beforeId()).forEach(one -> keys.add(TextAnswers.key(one.responseId(), one.question())));
        return keys;
    }

    /** The school's own people, where they are a group of their own. */
    private static List<BreakdownGroup> own(QuestionnaireResults part, Long school) {
        return part.published().cuts().getOrDefault(Breakdown.SCHOOL, List.of()).stream()
                .filter(group -> !group.isMerged()
                        && group.people().stream()
                                .allMatch(person -> school != null
                                        && part.sheets().get(person).schoolId() == school))
                .toList();
    }
}
