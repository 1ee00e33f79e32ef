package ru.mentorcentre.results.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.results.disclosure.BreakdownLevel;
import ru.mentorcentre.results.disclosure.SmallGroupDisclosure;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Answers;
import ru.mentorcentre.survey.CampaignRow;

/** Counts the results of confidential surveys. */
@Service
@Transactional
class ResultReleases {

    private final Answers answers;
    private final ResultReleaseRepository releases;

    ResultReleases(Answers answers, ResultReleaseRepository releases) {
        this.answers = answers;
        this.releases = releases;
    }

    /** Who answered a survey and the one it is compared with; empty if there is nothing to count, now or any more. */
    @Transactional(readOnly = true)
    Optional<Turnout> uncounted(long id, Viewer viewer) {
        CampaignRow survey = answers.survey(id, viewer);
        return survey.confidential() && answers.isOver(survey) ? turnout(survey, viewer) : Optional.empty();
    }

    private Optional<Turnout> turnout(CampaignRow survey, Viewer viewer) {
        long id = survey.id();
        boolean after = survey.beforeId() != null;
        Optional<Long> first = answers.firstAfter(after ? survey.beforeId() : id);
        Long other = !after
                ? first.orElse(null)
                : first.filter(one -> one == id).map(same -> survey.beforeId()).orElse(null);
        List<Long> surveys = other == null ? List.of(id) : List.of(id, other);
        List<ResultRelease> counted = releases.findByCampaignIdIn(surveys);
        if (counted.stream().anyMatch(one -> one.campaignId() == id)) {
            return Optional.empty();
        }
        boolean over = other != null
                && survey.keysEndedOn() == null
                && (!counted.isEmpty() || answers.isOver(answers.survey(other, viewer)));
        return Optional.of(Turnout.of(
                survey,
                over ? other : null,
                answers.parts(surveys),
                answers.sheets(surveys),
                counted.stream().findFirst().orElse(null)));
    }

    /**
     * Counts the results of a confidential survey, once for all.
     *
     * @throws BusinessRuleViolation if it goes on, or too few have answered
     */
    void release(long id, BreakdownLevel detail, ReleasePopulation population, Viewer viewer) {
        CampaignRow survey = answers.survey(id, viewer);
        if (!survey.confidential()) {
            throw new BusinessRuleViolation(null, "Этот опрос именной: его итоги видны и без подсчёта");
        }
        if (!answers.isOver(survey)) {
            throw new BusinessRuleViolation(null, "Опрос ещё идёт: итоги подсчитываются, когда он закрыт");
        }
        Turnout turnout =
                turnout(survey, viewer).orElseThrow(() -> new BusinessRuleViolation(null, "Итоги уже подсчитаны"));
        if (population == ReleasePopulation.BOTH && !turnout.hasOther()) {
            throw new BusinessRuleViolation(
                    null,
                    "Кто ответил и до, и после, станет известно, когда закрыты оба опроса. Подождите или считайте всех.");
        }
        List<AnswerSheet> counted = new ArrayList<>(turnout.sheets());
        Map<Long, Integer> aside = new TreeMap<>();
        if (population == ReleasePopulation.BOTH) {
            counted.removeAll(turnout.once());
            turnout.once().forEach(one -> aside.merge(one.questionnaireId(), 1, Integer::sum));
        }
        if (counted.stream()
                .collect(Collectors.groupingBy(AnswerSheet::questionnaireId, Collectors.counting()))
                .values()
                .stream()
                .noneMatch(people -> people >= SmallGroupDisclosure.FEWEST)) {
            throw new BusinessRuleViolation(
                    null,
                    population == ReleasePopulation.BOTH
                            ? "И до, и после ответили меньше пяти человек: показать нечего. Подсчитайте всех, кто ответил."
                            : "Ответили меньше пяти человек: показать нечего. Откройте опрос снова и напомните о нём.");
        }
        try {
            releases.saveAndFlush(
                    new ResultRelease(id, detail, population, counted, aside, viewer.accountId(), answers.today()));
        } catch (DataIntegrityViolationException taken) {
            if (BusinessRuleViolation.by("result_release_once", taken)) {
                throw new BusinessRuleViolation(null, "Итоги уже подсчитаны");
            }
            throw taken;
        }
    }
}
