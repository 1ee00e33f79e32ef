package ru.mentorcentre.results.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.results.disclosure.Breakdown;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Answers;
import ru.mentorcentre.survey.CampaignRow;
import ru.mentorcentre.survey.CampaignState;
import ru.mentorcentre.survey.SurveyPart;

/** What was answered in a survey, as far as a viewer may see it. */
@Service
@Transactional(readOnly = true)
public class SurveyResultsReader {

    private final Answers answers;
    private final ResultReleaseRepository releases;
    private final KeptComparisonRepository comparisons;

    SurveyResultsReader(Answers answers, ResultReleaseRepository releases, KeptComparisonRepository comparisons) {
        this.answers = answers;
        this.releases = releases;
        this.comparisons = comparisons;
    }

    /** The results of a survey; not found for whom it is not asked. */
    public SurveyResults of(long id, Viewer viewer) {
        CampaignRow survey = answers.survey(id, viewer);
        return of(survey, survey.confidential() || !viewer.seesAllSchools());
    }

    public SurveyResults of(CampaignRow survey, boolean guarded) {
        List<Long> surveys = survey.beforeId() == null ? List.of(survey.id()) : List.of(survey.id(), survey.beforeId());
        Map<Long, ResultRelease> counted = survey.confidential()
                ? releases.findByCampaignIdIn(surveys).stream()
                        .collect(Collectors.toMap(ResultRelease::campaignId, Function.identity()))
                : Map.of();
        ResultRelease release = counted.get(survey.id());
        ResultVisibility standing = standing(survey, guarded, release);
        if (standing != ResultVisibility.SHOWN) {
            return new SurveyResults(
                    survey,
                    standing,
                    guarded,
                    null,
                    0,
                    null,
                    parts(survey.id(), answers.parts(surveys), List.of(), false, null));
        }
        List<AnswerSheet> all = answers.sheets(surveys);
        List<SurveyPart> asked = answers.parts(surveys);
        String uncompared = uncompared(survey, guarded, counted);
        List<QuestionnaireResults> before = survey.beforeId() == null || uncompared != null
                ? List.of()
                : parts(survey.beforeId(), asked, all, guarded, counted.get(survey.beforeId()));
        List<QuestionnaireResults> alone = parts(survey.id(), asked, all, guarded, release);
        List<KeptComparison> kept = survey.keysEndedOn() == null || before.isEmpty()
                ? List.of()
                : comparisons.findByCampaignId(survey.id());
        return new SurveyResults(
                survey,
                standing,
                guarded,
                release,
                late(survey, all, release),
                uncompared,
                survey.keysEndedOn() == null
                        ? compared(alone, before, guarded)
                        : alone.stream().map(part -> part.asKept(before, kept)).toList());
    }

    /** Where the rule of five holds, what was answered before is compared once: two comparisons would differ by few. */
    private static List<QuestionnaireResults> compared(
            List<QuestionnaireResults> after, List<QuestionnaireResults> before, boolean guarded) {
        List<QuestionnaireResults> free = new ArrayList<>(before);
        List<QuestionnaireResults> parts = new ArrayList<>();
        for (QuestionnaireResults part : after) {
            QuestionnaireResults beside = part.after(free);
            parts.add(beside);
            if (guarded && beside.earlier() != null) {
                free.remove(beside.earlier());
            }
        }
        return parts;
    }

    /** The questionnaires of a survey with the sheets that count. */
    private static List<QuestionnaireResults> parts(
            long survey, List<SurveyPart> asked, List<AnswerSheet> all, boolean guarded, ResultRelease release) {
        List<AnswerSheet> sheets =
                all.stream().filter(one -> one.surveyId() == survey).toList();
        Set<UUID> keys = release == null ? Set.of() : release.responses();
        List<AnswerSheet> counted = release == null
                ? sheets
                : sheets.stream().filter(one -> keys.contains(one.id())).toList();
        Map<Long, Integer> aside = release == null ? Map.of() : release.aside();
        List<Breakdown> cuts =
                release == null ? List.of(Breakdown.values()) : release.detail().cuts();
        return asked.stream()
                .filter(part -> part.surveyId() == survey)
                .map(part -> QuestionnaireResults.alone(part, counted, guarded, cuts)
                        .without(aside.getOrDefault(part.questionnaireId(), 0)))
                .toList();
    }

    private static int late(CampaignRow survey, List<AnswerSheet> all, ResultRelease release) {
        if (release == null) {
            return 0;
        }
        int known = release.responses().size()
                + release.aside().values().stream().mapToInt(Integer::intValue).sum();
        int handedIn =
                (int) all.stream().filter(one -> one.surveyId() == survey.id()).count();
        // what does not count goes when the keys end
        return Math.max(0, handedIn - known);
    }

    private ResultVisibility standing(CampaignRow survey, boolean guarded, ResultRelease release) {
        if (survey.state() == CampaignState.DRAFT) {
            return ResultVisibility.DRAFT;
        }
        if (!guarded || release != null) {
            return ResultVisibility.SHOWN;
        }
        if (!answers.isOver(survey)) {
            return ResultVisibility.RUNNING;
        }
        return survey.confidential() ? ResultVisibility.UNCOUNTED : ResultVisibility.SHOWN;
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
