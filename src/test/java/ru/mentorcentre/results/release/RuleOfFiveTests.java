package ru.mentorcentre.results.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.results.QuestionResult;
import ru.mentorcentre.results.Sheets;
import ru.mentorcentre.results.disclosure.Attacker;
import ru.mentorcentre.results.disclosure.Breakdown;
import ru.mentorcentre.results.disclosure.ExactMean;
import ru.mentorcentre.results.disclosure.PairedAnswers;
import ru.mentorcentre.results.disclosure.PublishedGroups;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/**
 * Whatever was answered by whom: all views of a confidential cycle together, each cut of each question, before, after and the
 * comparison, tell of no group under five and of nobody's answer; and every figure of a comparison is that of all who answered
 * both, worked out here once more, or is not shown. The attacker knows who belongs where and takes every figure from the
 * pages' own model.
 */
class RuleOfFiveTests {

    private static final Question[] BEFORE = {
        Sheets.question("B1", QuestionType.SCALE, "A1", Comparability.EXPECTATION_GAP),
        Sheets.question("B2", QuestionType.YES_NO, "A2", Comparability.ATTITUDE_YES_NO),
        Sheets.question("B3", QuestionType.CHOICE, "A3", Comparability.INTENDED_VS_ACTUAL)
    };

    private static final Question[] AFTER = {
        Sheets.question("A1", QuestionType.SCALE, "B1", Comparability.EXPECTATION_GAP),
        Sheets.question("A2", QuestionType.YES_NO, "B2", Comparability.ATTITUDE_YES_NO),
        Sheets.question("A3", QuestionType.CHOICE, "B3", Comparability.INTENDED_VS_ACTUAL)
    };

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Small enough to try every set of people. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noViewsOfASmallSurveyTellOfFewerThanFive(long seed) {
        attack(new Random(seed), 3 + (int) (seed % 14), seed);
    }

    /** As many as a district has; the attacker adds and subtracts up to four figures. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noViewsOfALargeSurveyTellOfFewerThanFive(long seed) {
        attack(new Random(seed), 20 + (int) (seed * 3), seed);
    }

    @Test
    void theRuleLeavesSomethingToSee() {
        Map<Breakdown, Integer> shown = new HashMap<>();
        int compared = 0;
        int lines = 0;
        for (long seed = 0; seed < 20; seed++) {
            QuestionnaireResults part =
                    poll(new Random(seed), 80, 1.0, Turnout.EACH_TWICE).get(1);
            for (Question question : AFTER) {
                part.guard().cuts(question).forEach(cut -> shown.merge(cut, 1, Integer::sum));
            }
            compared += part.isCompared() ? 1 : 0;
            lines +=
                    (int) part.lines().stream().filter(line -> !line.isHidden()).count();
        }
        // of sixty questions
        assertThat(compared).isEqualTo(20);
        assertThat(lines).isGreaterThanOrEqualTo(45);
        assertThat(shown.get(Breakdown.SCHOOL)).isGreaterThanOrEqualTo(30);
        assertThat(shown.get(Breakdown.FORM)).isGreaterThanOrEqualTo(30);
    }

    @Test
    void fourOfFortyWhoDidNotAnswerAgainTakeTheComparisonAndFiveDoNot() {
        assertThat(compared(40, 36, 0).isCompared()).isFalse();
        assertThat(compared(40, 36, 0).isTelling()).isTrue();
        assertThat(compared(40, 35, 0).compared()).isEqualTo(35);
        assertThat(compared(40, 40, 3).isCompared()).isFalse();
        assertThat(compared(40, 40, 5).compared()).isEqualTo(40);
    }

    /** What a leader and a school read of a named survey: the same, or the school reads nothing. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aSchoolReadsOfANamedSurveyWhatTheCentreReads(long seed) {
        Random random = new Random(seed);
        int people = 8 + random.nextInt(60);
        Turnout turnout = Turnout.values()[(int) (seed % Turnout.values().length)];
        List<AnswerSheet> before = new ArrayList<>();
        List<AnswerSheet> after = new ArrayList<>();
        fill(random, people, 0.9, turnout, before, after);
        QuestionnaireResults centre = parts(before, after, false).get(1);
        QuestionnaireResults school = parts(before, after, true).get(1);
        for (int i = 0; i < AFTER.length; i++) {
            BeforeAfterResult told = BeforeAfterResult.of(centre, AFTER[i]).orElseThrow();
            if (school.isCompared()) {
                BeforeAfterResult seen = BeforeAfterResult.of(school, AFTER[i]).orElseThrow();
                assertThat(seen.isHidden() || seen.equals(told)).isTrue();
            }
            for (Breakdown cut : Breakdown.values()) {
                QuestionResult all = result(centre, AFTER[i], cut);
                QuestionResult own = result(school, AFTER[i], cut);
                assertThat(own.tally() == null || own.tally().equals(all.tally()))
                        .isTrue();
                own.groups().stream()
                        .filter(group -> !group.group().isMerged())
                        .forEach(group -> assertThat(all.groups()).anySatisfy(one -> {
                            assertThat(one.group().names())
                                    .isEqualTo(group.group().names());
                            assertThat(one.tally()).isEqualTo(group.tally());
                        }));
            }
        }
    }

    private static void attack(Random random, int people, long seed) {
        double answering = seed % 3 == 0 ? 1 : 0.7 + random.nextDouble() * 0.3;
        Turnout turnout = Turnout.values()[(int) (seed % Turnout.values().length)];
        List<QuestionnaireResults> parts = poll(random, people, answering, turnout);
        QuestionnaireResults before = parts.get(0);
        QuestionnaireResults after = parts.get(1);
        for (int i = 0; i < AFTER.length; i++) {
            List<BitSet> earlier = seen(before, BEFORE[i]);
            List<BitSet> later = seen(after, AFTER[i]);
            if (after.isCompared()) {
                BeforeAfterResult line = BeforeAfterResult.of(after, AFTER[i]).orElseThrow();
                if (!line.isHidden()) {
                    PairedAnswers both = both(after, BEFORE[i], AFTER[i]);
                    isTrue(line, both, before, after);
                    earlier.add(both.before());
                    later.add(both.after());
                }
            }
            check(earlier, before, seed, BEFORE[i]);
            check(later, after, seed, AFTER[i]);
        }
        for (QuestionnaireResults part : parts) {
            if (part.published().showsSheets() && part.answered() > 0) {
                assertThat(part.published().together())
                        .allSatisfy(alike -> assertThat(alike.cardinality()).isGreaterThanOrEqualTo(5));
            }
        }
    }

    /** The figures of all who answered both questions, and of nobody else. */
    private static void isTrue(
            BeforeAfterResult line, PairedAnswers both, QuestionnaireResults before, QuestionnaireResults after) {
        Map<String, Integer> moves = new HashMap<>();
        long first = 0;
        long second = 0;
        int people = 0;
        for (AnswerSheet early : before.sheets()) {
            for (AnswerSheet late : after.sheets()) {
                List<String> from = early.answers().get(line.pair().code());
                List<String> to = late.answers().get(line.question().code());
                if (early.key().equals(late.key()) && from != null && to != null) {
                    people++;
                    moves.merge(from.get(0) + to.get(0), 1, Integer::sum);
                    if (line.question().type() == QuestionType.SCALE) {
                        first += Long.parseLong(from.get(0));
                        second += Long.parseLong(to.get(0));
                    }
                }
            }
        }
        assertThat(line.people()).isEqualTo(people).isEqualTo(both.size());
        if (line.question().type() == QuestionType.SCALE) {
            assertThat(line.before()).isEqualTo(new ExactMean(BigDecimal.valueOf(first), people));
            assertThat(line.after()).isEqualTo(new ExactMean(BigDecimal.valueOf(second), people));
            assertThat(line.gap()).isEqualTo(new ExactMean(BigDecimal.valueOf(second - first), people));
        } else {
            line.moves()
                    .forEach(move ->
                            assertThat(move.people()).isEqualTo(moves.getOrDefault(move.from() + move.to(), 0)));
        }
    }

    private static QuestionResult result(QuestionnaireResults part, Question question, Breakdown cut) {
        return QuestionResult.of(part, question, cut, part.published().cuts().getOrDefault(cut, List.of()));
    }

    /** Everybody behind each figure of a question, through every cut that can be asked for. */
    private static List<BitSet> seen(QuestionnaireResults part, Question question) {
        List<BitSet> seen = new ArrayList<>();
        BitSet answered = part.answered(question);
        for (Breakdown cut : Breakdown.values()) {
            QuestionResult result = result(part, question, cut);
            if (result.tally() != null) {
                assertThat(result.tally().people()).isEqualTo(answered.cardinality());
                seen.add(answered);
            }
            result.groups().forEach(group -> {
                BitSet people = PublishedGroups.both(group.group().people(), answered);
                assertThat(group.tally().people()).isEqualTo(people.cardinality());
                seen.add(people);
            });
        }
        return seen;
    }

    private static void check(List<BitSet> figures, QuestionnaireResults part, long seed, Question question) {
        int people = part.answered();
        boolean few = people <= 16 ? Attacker.singlesOut(figures, people) : Attacker.singlesOutBySums(figures, people);
        assertThat(few).as("seed %s, %s: %s", seed, question.code(), figures).isFalse();
        List<String> answers = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            answers.add(
                    part.answer(person, question.code()).stream().findFirst().orElse(null));
        }
        assertThat(Attacker.tellsAnAnswer(figures, answers))
                .as("seed %s, %s: %s of %s", seed, question.code(), figures, answers)
                .isFalse();
    }

    private static PairedAnswers both(QuestionnaireResults after, Question pair, Question question) {
        return new PairedAnswers(
                after.couples()
                        .each((first, second) ->
                                after.earlier().answer(first, pair.code()).isEmpty()
                                                || after.answer(second, question.code())
                                                        .isEmpty()
                                        ? null
                                        : new PairedAnswers.BeforeAndAfter(first, second)),
                0,
                0);
    }

    /** Who answers both times. */
    private enum Turnout {
        AS_IT_HAPPENS,
        EACH_TWICE,
        MANY_ONCE
    }

    private static QuestionnaireResults compared(int before, int twice, int onlyAfter) {
        Random random = new Random(1);
        List<AnswerSheet> first = new ArrayList<>();
        List<AnswerSheet> second = new ArrayList<>();
        for (int i = 0; i < before + onlyAfter; i++) {
            if (i < before) {
                first.add(sheet(random, Sheets.BEFORE, BEFORE, "key" + i, 0, null, null, 1));
            }
            if (i < twice || i >= before) {
                second.add(sheet(random, Sheets.AFTER, AFTER, "key" + i, 0, null, null, 1));
            }
        }
        return parts(first, second, true).get(1);
    }

    private static List<QuestionnaireResults> poll(Random random, int people, double answering, Turnout turnout) {
        List<AnswerSheet> before = new ArrayList<>();
        List<AnswerSheet> after = new ArrayList<>();
        fill(random, people, answering, turnout, before, after);
        return parts(before, after, true);
    }

    private static List<QuestionnaireResults> parts(
            List<AnswerSheet> before, List<AnswerSheet> after, boolean guarded) {
        List<Breakdown> cuts = List.of(Breakdown.values());
        QuestionnaireResults first =
                QuestionnaireResults.alone(Sheets.part(Sheets.BEFORE, BEFORE), before, guarded, cuts);
        QuestionnaireResults second = QuestionnaireResults.alone(Sheets.part(Sheets.AFTER, AFTER), after, guarded, cuts)
                .after(List.of(first));
        return List.of(first, second);
    }

    private static void fill(
            Random random,
            int people,
            double answering,
            Turnout turnout,
            List<AnswerSheet> before,
            List<AnswerSheet> after) {
        int schools = 1 + random.nextInt(5);
        boolean crossed = random.nextBoolean();
        for (int i = 0; i < people; i++) {
            int school = (int) Math.floor(Math.pow(random.nextDouble(), 1.5) * schools);
            MentoringForm form = MentoringForm.values()[crossed ? random.nextInt(2) : school % 2];
            MentoringKind kind = MentoringKind.values()[random.nextInt(4) == 0 ? 1 : 0];
            String key = String.format("%08x", random.nextInt());
            int away = switch (turnout) {
                case AS_IT_HAPPENS -> random.nextInt(12);
                case EACH_TWICE -> 2;
                case MANY_ONCE -> random.nextInt(4);
            };
            if (away != 0) {
                before.add(sheet(random, Sheets.BEFORE, BEFORE, key, school, form, kind, answering));
            }
            if (away != 1) {
                after.add(sheet(random, Sheets.AFTER, AFTER, key, school, form, kind, answering));
            }
        }
    }

    private static AnswerSheet sheet(
            Random random,
            long survey,
            Question[] questions,
            String key,
            int school,
            MentoringForm form,
            MentoringKind kind,
            double answering) {
        Map<String, String> answers = new HashMap<>();
        // some schools are of one mind
        boolean alike = school % 3 == 1;
        for (Question question : questions) {
            if (random.nextDouble() < answering) {
                answers.put(
                        question.code(),
                        switch (question.type()) {
                            case SCALE -> String.valueOf(alike ? 10 - random.nextInt(7) / 6 : 1 + random.nextInt(10));
                            case YES_NO -> random.nextInt(alike ? 9 : 2) > 0 ? "yes" : "no";
                            default -> String.valueOf(1 + random.nextInt(3));
                        });
            }
        }
        return Sheets.sheet(survey, key, "Школа " + school, form, kind, answers);
    }
}
