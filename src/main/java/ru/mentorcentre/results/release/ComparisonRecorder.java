package ru.mentorcentre.results.release;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.mentorcentre.results.disclosure.SmallGroupDisclosure;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Answers;
import ru.mentorcentre.survey.CampaignRow;
import ru.mentorcentre.survey.PseudonymKeysEnding;

/** Keeps what is published by the keys of a confidential cycle before they end. */
@Component
class ComparisonRecorder {

    private final SurveyResultsReader polls;
    private final Answers answers;
    private final KeptComparisonRepository comparisons;
    private final ResultReleaseRepository releases;

    ComparisonRecorder(
            SurveyResultsReader polls,
            Answers answers,
            KeptComparisonRepository comparisons,
            ResultReleaseRepository releases) {
        this.polls = polls;
        this.answers = answers;
        this.comparisons = comparisons;
        this.releases = releases;
    }

    @EventListener
    void keep(PseudonymKeysEnding ending) {
        for (CampaignRow survey : ending.surveys()) {
            SurveyResults poll = polls.of(survey, true);
            if (!poll.isShown() && isCountable(survey)) {
                throw new BusinessRuleViolation(
                        null,
                        "Сначала подсчитайте итоги опроса «" + survey.name()
                                + "»: без ключа сравнить «до» и «после» будет уже нельзя");
            }
            poll.parts().stream()
                    .filter(QuestionnaireResults::isCompared)
                    .forEach(part -> comparisons.saveAndFlush(new KeptComparison(survey.id(), part)));
        }
        ending.surveys().forEach(this::discard);
    }

    /** Sheets that do not count are few, and it is known by name who answered once or late. */
    private void discard(CampaignRow survey) {
        Set<UUID> counted = releases.findByCampaignIdIn(List.of(survey.id())).stream()
                .flatMap(release -> release.responses().stream())
                .collect(Collectors.toSet());
        if (!counted.isEmpty()) {
            answers.discard(answers.sheets(List.of(survey.id())).stream()
                    .map(AnswerSheet::id)
                    .filter(one -> !counted.contains(one))
                    .toList());
        }
    }

    /** Five or more have answered one of its questionnaires. */
    private boolean isCountable(CampaignRow survey) {
        return answers.sheets(List.of(survey.id())).stream()
                .collect(Collectors.groupingBy(AnswerSheet::questionnaireId, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(people -> people >= SmallGroupDisclosure.FEWEST);
    }
}
