package ru.mentorcentre.results.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.mentorcentre.results.disclosure.PairedAnswers;
import ru.mentorcentre.results.disclosure.SmallGroupDisclosure;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.CampaignRow;
import ru.mentorcentre.survey.SurveyPart;

/**
 * Who answered a survey that is about to be counted, and the one it is compared with.
 *
 * @param survey that one
 * @param cyclic it is compared with another, or can be
 * @param hasOther that other one is over, so that it is known who answered both
 * @param sheets all of the survey
 * @param lines one a questionnaire
 */
record Turnout(
        CampaignRow survey,
        boolean cyclic,
        boolean hasOther,
        List<AnswerSheet> sheets,
        List<QuestionnaireTurnout> lines) {

    /**
     * @param other the survey it is compared with, {@code null} for none that is over
     * @param asked what both ask
     * @param all sheets of both
     * @param counted of the other one, {@code null} if it is not counted yet
     */
    static Turnout of(
            CampaignRow survey, Long other, List<SurveyPart> asked, List<AnswerSheet> all, ResultRelease counted) {
        List<AnswerSheet> sheets =
                all.stream().filter(one -> one.surveyId() == survey.id()).toList();
        Set<UUID> those = counted == null ? null : counted.responses();
        List<QuestionnaireTurnout> lines = new ArrayList<>();
        asked.stream().filter(part -> part.surveyId() == survey.id()).forEach(part -> {
            Optional<SurveyPart> paired = asked.stream()
                    .filter(one -> other != null
                            && one.surveyId() == other
                            && (survey.beforeId() == null
                                    ? QuestionnaireResults.isPaired(part, one)
                                    : QuestionnaireResults.isPaired(one, part)))
                    .findFirst();
            List<AnswerSheet> own = sheets.stream()
                    .filter(one -> one.questionnaireId() == part.questionnaireId())
                    .toList();
            if (paired.isEmpty()) {
                lines.add(new QuestionnaireTurnout(part.content().title(), own.size(), List.of(), -1));
                return;
            }
            Set<String> keys = new HashSet<>();
            all.stream()
                    .filter(one -> one.surveyId() == other
                            && one.questionnaireId() == paired.get().questionnaireId()
                            && (those == null || those.contains(one.id())))
                    .forEach(one -> keys.add(one.key()));
            List<AnswerSheet> once =
                    own.stream().filter(one -> !keys.contains(one.key())).toList();
            int both = own.size() - once.size();
            lines.add(new QuestionnaireTurnout(
                    part.content().title(), own.size(), once, counted == null ? 0 : keys.size() - both));
        });
        return new Turnout(survey, survey.phase() != null, other != null, sheets, lines);
    }

    /** Sheets of those who did not answer the other one. */
    List<AnswerSheet> once() {
        return lines.stream().flatMap(line -> line.once().stream()).toList();
    }

    /** What a choice comes to, in words. */
    public String outlook(ReleasePopulation population) {
        if (!hasOther) {
            return !cyclic
                    ? ""
                    : "Сравнение «до» и «после» будет, только если только один раз не ответит никто или хотя бы пятеро."
                            + " Чтобы оно было наверняка, подождите: когда закрыты оба опроса, подсчитайте оба по тем, кто"
                            + " ответил и до, и после.";
        }
        List<String> words = new ArrayList<>();
        for (QuestionnaireTurnout line : lines) {
            if (line.isPaired()) {
                words.add("%s: подсчитаем %d из %d, %s."
                        .formatted(
                                line.title(),
                                population == ReleasePopulation.BOTH ? line.both() : line.answered(),
                                line.answered(),
                                line.isCompared(population)
                                        ? "сравнение «до» и «после» будет"
                                        : "сравнения «до» и «после» не будет"));
            }
        }
        return String.join(" ", words);
    }

    /** What to choose unless somebody thinks otherwise: everybody, but where that takes the comparison. */
    public ReleasePopulation advised() {
        return hasOther
                        && lines.stream()
                                .anyMatch(line -> line.isCompared(ReleasePopulation.BOTH)
                                        && !line.isCompared(ReleasePopulation.EVERYBODY))
                ? ReleasePopulation.BOTH
                : ReleasePopulation.EVERYBODY;
    }

    /**
     * One questionnaire.
     *
     * @param once sheets of those who did not answer the other one
     * @param others how many the other one counts who did not answer this; −1 if it has no pair
     */
    record QuestionnaireTurnout(String title, int answered, List<AnswerSheet> once, int others) {

        boolean isPaired() {
            return others >= 0;
        }

        int both() {
            return answered - once.size();
        }

        boolean isCompared(ReleasePopulation population) {
            return isPaired()
                    && both() >= SmallGroupDisclosure.FEWEST
                    && PairedAnswers.isMany(others)
                    && (population == ReleasePopulation.BOTH || PairedAnswers.isMany(once.size()));
        }
    }
}
