package ru.mentorcentre.results.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.profile.SatisfactionRules;
import ru.mentorcentre.profile.SatisfactionRules.SatisfactionBase;
import ru.mentorcentre.profile.SatisfactionRules.SatisfactionSource;
import ru.mentorcentre.results.FilledSummaryForm;
import ru.mentorcentre.results.Satisfaction;
import ru.mentorcentre.results.Sheets;
import ru.mentorcentre.results.release.BeforeAfterResult;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.RespondentRole;
import ru.mentorcentre.survey.SummaryForm;

/** The figures against ones computed by hand. */
class StatisticsTests {

    private static final Question SCALE = Sheets.question("S", QuestionType.SCALE, null, null);
    private static final Question YES_NO = Sheets.question("Y", QuestionType.YES_NO, null, null);

    @Test
    void aScaleHasCountsMeanAndMedian() {
        // 1 + 4 + 7 + 7 + 10 + 10 = 39 of 6 people
        AnswerTally tally = AnswerTally.of(SCALE, Sheets.marks(7, 10, 1, 4, 10, 7));
        assertThat(tally.people()).isEqualTo(6);
        assertThat(tally.lines())
                .extracting(AnswerTally.AnswerCount::count)
                .containsExactly(1, 0, 0, 1, 0, 0, 2, 0, 0, 2);
        assertThat(tally.mean().rounded(2)).isEqualByComparingTo("6.50");
        assertThat(tally.median()).isEqualByComparingTo("7");
        assertThat(AnswerTally.of(SCALE, Sheets.marks(1, 4, 7, 10)).median()).isEqualByComparingTo("5.5");
        assertThat(AnswerTally.of(SCALE, List.of()).median()).isNull();
        assertThat(AnswerTally.of(SCALE, List.of()).mean().rounded(2)).isNull();
    }

    @Test
    void aMeanIsRoundedOnceAndHalfUp() {
        // 5 / 3 = 1.666…; 201 / 200 = 1.005, which a double takes for less
        assertThat(new ExactMean(BigDecimal.valueOf(5), 3).rounded(2)).isEqualByComparingTo("1.67");
        assertThat(new ExactMean(BigDecimal.valueOf(201), 200).rounded(2)).isEqualByComparingTo("1.01");
        assertThat(new ExactMean(BigDecimal.valueOf(-1), 8).rounded(2)).isEqualByComparingTo("-0.13");
    }

    @Test
    void yesAndNoAndSeveralAreCountedByTheirPeople() {
        AnswerTally tally = AnswerTally.of(YES_NO, List.of(List.of("yes"), List.of("no"), List.of("yes")));
        assertThat(tally.lines()).extracting(AnswerTally.AnswerCount::title).containsExactly("Да", "Нет");
        assertThat(tally.lines()).extracting(AnswerTally.AnswerCount::count).containsExactly(2, 1);
        assertThat(tally.lines().get(0).share()).isEqualByComparingTo("67");
        assertThat(tally.mean()).isNull();
    }

    @Test
    void onlyThoseWhoAnsweredTwiceAreCompared() {
        QuestionnaireResults after = compared(
                Map.of("a", "5", "b", "8", "c", "10", "d", "1"), Map.of("a", "7", "b", "7", "c", "10", "e", "2"));
        BeforeAfterResult line = BeforeAfterResult.of(
                        after, after.part().content().questions().get(0))
                .orElseThrow();
        // a, b, c: 5 + 8 + 10 = 23, 7 + 7 + 10 = 24, gaps +2 −1 0
        assertThat(line.people()).isEqualTo(3);
        assertThat(line.before()).isEqualTo(new ExactMean(BigDecimal.valueOf(23), 3));
        assertThat(line.after()).isEqualTo(new ExactMean(BigDecimal.valueOf(24), 3));
        assertThat(line.gap()).isEqualTo(new ExactMean(BigDecimal.ONE, 3));
        assertThat(line.gap().rounded(2)).isEqualByComparingTo("0.33");
    }

    @Test
    void movesAreCountedFromAnswerToAnswer() {
        Question before = Sheets.question("MRB14", QuestionType.CHOICE, "MRA16", Comparability.INTENDED_VS_ACTUAL);
        Question after = Sheets.question("MRA16", QuestionType.CHOICE, "MRB14", Comparability.INTENDED_VS_ACTUAL);
        QuestionnaireResults part =
                compared(before, after, Map.of("a", "3", "b", "3", "c", "1"), Map.of("a", "3", "b", "1", "c", "2"));
        BeforeAfterResult line = BeforeAfterResult.of(part, after).orElseThrow();
        assertThat(line.moved("3", "3")).isOne();
        assertThat(line.moved("3", "1")).isOne();
        assertThat(line.moved("1", "2")).isOne();
        assertThat(line.turned(1)).isOne();
        assertThat(line.turned(0)).isOne();
        assertThat(line.turned(-1)).isOne();
    }

    @Test
    void satisfactionIsComparedUnroundedAndOfWhomTheCentreSays() {
        QuestionnaireResults part = alone(Map.of("a", "yes", "b", "yes", "c", "no"));
        SummaryForm form = form();
        Satisfaction ofAll = Satisfaction.of(part, java.util.Optional.of(form), SatisfactionRules.defaults(), 4)
                .orElseThrow();
        assertThat(ofAll.satisfied()).isEqualTo(2);
        assertThat(ofAll.of()).isEqualTo(4);
        assertThat(ofAll.share()).isEqualByComparingTo("50.0");
        assertThat(ofAll.missing()).as("85 % of 4 is 3.4: four are needed").isEqualTo(2);
        Satisfaction ofAnswers = Satisfaction.of(
                        part,
                        java.util.Optional.of(form),
                        new SatisfactionRules(SatisfactionSource.LIKED, SatisfactionBase.RESPONDENTS, 7),
                        4)
                .orElseThrow();
        assertThat(ofAnswers.share()).isEqualByComparingTo("66.7");
        assertThat(new Satisfaction(YES_NO, null, 17, 20, 20, SatisfactionBase.PARTICIPANTS).isReached())
                .isTrue();
        // 84.96 % is shown as 85,0 % and is still short of it
        Satisfaction nearly = new Satisfaction(YES_NO, null, 2124, 2500, 2500, SatisfactionBase.PARTICIPANTS);
        assertThat(nearly.share()).isEqualByComparingTo("85.0");
        assertThat(nearly.isReached()).isFalse();
        assertThat(new Satisfaction(YES_NO, null, 0, 0, 0, SatisfactionBase.PARTICIPANTS).share())
                .isNull();
    }

    @Test
    void aSummaryFormSaysNoDataWhereNothingIsAsked() {
        FilledSummaryForm sheet =
                FilledSummaryForm.of(alone(Map.of("a", "yes", "b", "no")), form(), SatisfactionRules.defaults(), 5);
        assertThat(sheet.all())
                .extracting(FilledSummaryForm.FormRow::shown)
                .containsExactly("5", "2", "1", "нет данных");
    }

    private static SummaryForm form() {
        return new SummaryForm(
                "SUM",
                RespondentRole.MENTEE,
                "Форма",
                List.of("Что", "Сколько"),
                List.of(
                        new SummaryForm.Row("total", "Участвовали", null, null, "count_participants", false),
                        new SummaryForm.Row("respondents", "Ответили", null, null, "count_respondents", false)),
                List.of(
                        new SummaryForm.Row("liked", "Понравилось", "Y", null, "yes", false),
                        new SummaryForm.Row("training_ok", "Обучения хватило", "X", null, "yes", true)));
    }

    private static QuestionnaireResults alone(Map<String, String> answers) {
        List<AnswerSheet> sheets = sheets(Sheets.AFTER, "Y", answers);
        return QuestionnaireResults.alone(Sheets.part(Sheets.AFTER, YES_NO), sheets, false, List.of());
    }

    private static QuestionnaireResults compared(Map<String, String> before, Map<String, String> after) {
        return compared(
                Sheets.question("B", QuestionType.SCALE, "A", Comparability.EXPECTATION_GAP),
                Sheets.question("A", QuestionType.SCALE, "B", Comparability.EXPECTATION_GAP),
                before,
                after);
    }

    private static QuestionnaireResults compared(
            Question first, Question second, Map<String, String> before, Map<String, String> after) {
        List<AnswerSheet> earlier = sheets(Sheets.BEFORE, first.code(), before);
        List<AnswerSheet> later = sheets(Sheets.AFTER, second.code(), after);
        QuestionnaireResults part =
                QuestionnaireResults.alone(Sheets.part(Sheets.BEFORE, first), earlier, false, List.of());
        return QuestionnaireResults.alone(Sheets.part(Sheets.AFTER, second), later, false, List.of())
                .after(List.of(part));
    }

    private static List<AnswerSheet> sheets(long survey, String code, Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(one -> Sheets.sheet(survey, one.getKey(), "Школа", null, null, Map.of(code, one.getValue())))
                .toList();
    }
}
