package ru.mentorcentre.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Answers;
import ru.mentorcentre.survey.CampaignRow;
import ru.mentorcentre.survey.CampaignState;
import ru.mentorcentre.survey.SurveyPart;

/** What was answered in a survey, as far as a viewer may see it. */
@Service
@Transactional(readOnly = true)
class Polls {

    private final Answers answers;
    private final ResultReleaseRepository releases;
    private final KeptComparisonRepository comparisons;

    Polls(Answers answers, ResultReleaseRepository releases, KeptComparisonRepository comparisons) {
        this.answers = answers;
        this.releases = releases;
        this.comparisons = comparisons;
    }

    /** The results of a survey; not found for whom it is not asked. */
    Poll of(long id, Viewer viewer) {
        CampaignRow survey = answers.survey(id, viewer);
        return of(survey, survey.confidential() || !viewer.seesAllSchools());
    }

    Poll of(CampaignRow survey, boolean guarded) {
        List<Long> surveys = survey.beforeId() == null ? List.of(survey.id()) : List.of(survey.id(), survey.beforeId());
        Map<Long, ResultRelease> counted = survey.confidential()
                ? releases.findByCampaignIdIn(surveys).stream()
                        .collect(Collectors.toMap(ResultRelease::campaignId, Function.identity()))
                : Map.of();
        ResultRelease release = counted.get(survey.id());
        Standing standing = standing(survey, guarded, release);
        if (standing != Standing.SHOWN) {
            return new Poll(survey, standing, guarded, null, 0, null, parts(surveys, survey.id(), List.of()));
        }
        List<AnswerSheet> all = answers.sheets(surveys);
        List<AnswerSheet> sheets = counted(all, survey.id(), release);
        int late =
                (int) all.stream().filter(one -> one.surveyId() == survey.id()).count() - sheets.size();
        List<SurveyPart> asked = answers.parts(surveys);
        String uncompared = uncompared(survey, guarded, counted);
        List<PollPart> before = survey.beforeId() == null || uncompared != null
                ? List.of()
                : asked.stream()
                        .filter(part -> part.surveyId() == survey.beforeId())
                        .map(part -> PollPart.alone(
                                part,
                                counted(all, survey.beforeId(), counted.get(survey.beforeId())),
                                guarded,
                                cuts(counted.get(survey.beforeId()))))
                        .toList();
        List<KeptComparison> kept = survey.keysEndedOn() == null || before.isEmpty()
                ? List.of()
                : comparisons.findByCampaignId(survey.id());
        List<PollPart> parts = new ArrayList<>();
        asked.stream().filter(part -> part.surveyId() == survey.id()).forEach(part -> {
            PollPart alone = PollPart.alone(part, sheets, guarded, cuts(release));
            parts.add(
                    survey.keysEndedOn() == null
                            ? alone.after(before, guarded, cuts(release))
                            : alone.asKept(before, kept, cuts(release)));
        });
        return new Poll(survey, standing, guarded, release, late, uncompared, parts);
    }

    /**
     * Counts the results of a confidential survey, once for all.
     *
     * @throws Refused if it goes on, or too few have answered
     */
    @Transactional
    void release(long id, Detail detail, Viewer viewer) {
        CampaignRow survey = answers.survey(id, viewer);
        if (!survey.confidential()) {
            throw new Refused(null, "Этот опрос именной: его итоги видны и без подсчёта");
        }
        if (!answers.isOver(survey)) {
            throw new Refused(null, "Опрос ещё идёт: итоги подсчитываются, когда он закрыт");
        }
        List<AnswerSheet> sheets = answers.sheets(List.of(id));
        if (sheets.stream()
                .collect(Collectors.groupingBy(AnswerSheet::questionnaireId, Collectors.counting()))
                .values()
                .stream()
                .noneMatch(people -> people >= Disclosure.FEWEST)) {
            throw new Refused(
                    null, "Ответили меньше пяти человек: показать нечего. Откройте опрос снова и напомните о нём.");
        }
        try {
            releases.saveAndFlush(new ResultRelease(
                    id, detail, sheets.stream().map(AnswerSheet::id).toList(), viewer.accountId(), answers.today()));
        } catch (DataIntegrityViolationException taken) {
            if (Refused.by("result_release_once", taken)) {
                throw new Refused(null, "Итоги уже подсчитаны");
            }
            throw taken;
        }
    }

    private Standing standing(CampaignRow survey, boolean guarded, ResultRelease release) {
        if (survey.state() == CampaignState.DRAFT) {
            return Standing.DRAFT;
        }
        if (!guarded || release != null) {
            return Standing.SHOWN;
        }
        if (!answers.isOver(survey)) {
            return Standing.RUNNING;
        }
        return survey.confidential() ? Standing.UNCOUNTED : Standing.SHOWN;
    }

    private List<PollPart> parts(List<Long> surveys, long survey, List<AnswerSheet> none) {
        return answers.parts(surveys).stream()
                .filter(part -> part.surveyId() == survey)
                .map(part -> new PollPart(part, none, Published.openly(0, (cut, person) -> ""), null, null, null))
                .toList();
    }

    private static List<Cut> cuts(ResultRelease release) {
        return release == null ? List.of(Cut.values()) : release.detail().cuts();
    }

    private static List<AnswerSheet> counted(List<AnswerSheet> all, long survey, ResultRelease release) {
        Set<UUID> counted = release == null ? null : release.responses();
        return all.stream()
                .filter(one -> one.surveyId() == survey && (counted == null || counted.contains(one.id())))
                .toList();
    }

    /** Why answers are not compared though another survey stands before this one. */
    private String uncompared(CampaignRow survey, boolean guarded, Map<Long, ResultRelease> counted) {
        if (survey.beforeId() == null || !guarded) {
            return null;
        }
        if (survey.confidential() && counted.get(survey.beforeId()) == null) {
            return "Сначала подсчитайте итоги опроса «до».";
        }
        if (survey.keysEndedOn() != null) {
            return null;
        }
        return answers.firstAfter(survey.beforeId())
                .filter(first -> first != survey.id())
                .map(other -> "С тем же опросом «до» уже сравнивается другой. Второе сравнение показало бы по разнице"
                        + " ответы отдельных людей.")
                .orElse(null);
    }
}
