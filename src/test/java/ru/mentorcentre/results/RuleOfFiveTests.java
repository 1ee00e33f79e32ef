package ru.mentorcentre.results;

import static org.assertj.core.api.Assertions.assertThat;

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
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/**
 * Whatever was answered by whom: all views of a confidential survey together, each cut of each question, before beside
 * after, tell of no group under five. The attacker knows who belongs where and takes every figure from the pages' own
 * model.
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
        Map<Cut, Integer> shown = new HashMap<>();
        int compared = 0;
        for (long seed = 0; seed < 20; seed++) {
            PollPart part = poll(new Random(seed), 80, 1.0).get(1);
            part.published().cuts().keySet().forEach(cut -> shown.merge(cut, 1, Integer::sum));
            compared += part.isCompared() ? 1 : 0;
        }
        assertThat(compared).isEqualTo(20);
        assertThat(shown.get(Cut.SCHOOL)).isGreaterThanOrEqualTo(15);
        assertThat(shown.get(Cut.FORM)).isGreaterThan(10);
    }

    @Test
    void threeWhoAnsweredOnlyAfterwardsAreHiddenAmongFive() {
        // five leave the comparison: fewer would be told by what all 38 of «before» said
        List<PollPart> parts = poll(new Random(1), 0, 1.0, 38, 3);
        assertThat(parts.get(1).couples().size()).isEqualTo(33);
        assertThat(parts.get(1).couples().leftOut()).isEqualTo(5);
    }

    private static void attack(Random random, int people, long seed) {
        double answering = seed % 3 == 0 ? 1 : 0.7 + random.nextDouble() * 0.3;
        List<PollPart> parts = poll(random, people, answering);
        PollPart before = parts.get(0);
        PollPart after = parts.get(1);
        for (int i = 0; i < AFTER.length; i++) {
            List<BitSet> earlier = seen(before, BEFORE[i]);
            List<BitSet> later = seen(after, AFTER[i]);
            if (after.isCompared()) {
                Compared line = Compared.of(after, AFTER[i]).orElseThrow();
                if (!line.isHidden()) {
                    Couples both = both(after, BEFORE[i], AFTER[i]);
                    assertThat(line.people()).isEqualTo(both.size());
                    earlier.add(both.before());
                    later.add(both.after());
                }
            }
            check(earlier, before.answered(), seed, BEFORE[i]);
            check(later, after.answered(), seed, AFTER[i]);
        }
        for (PollPart part : parts) {
            if (part.published().showsSheets() && part.answered() > 0) {
                List<BitSet> groups = part.published().within(part.published().everybody(), true);
                Map<String, Integer> alike = new HashMap<>();
                for (int person = 0; person < part.answered(); person++) {
                    StringBuilder places = new StringBuilder();
                    for (BitSet group : groups) {
                        places.append(group.get(person) ? '1' : '0');
                    }
                    alike.merge(places.toString(), 1, Integer::sum);
                }
                assertThat(alike.values()).allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(5));
            }
        }
    }

    /** Everybody behind each figure of a question, through every cut that can be asked for. */
    private static List<BitSet> seen(PollPart part, Question question) {
        List<BitSet> seen = new ArrayList<>();
        BitSet answered = part.answered(question);
        for (Cut cut : Cut.values()) {
            List<CutGroup> groups = part.published().cuts().getOrDefault(cut, List.of());
            QuestionResult result = QuestionResult.of(part, question, groups);
            if (result.tally() != null) {
                assertThat(result.tally().people()).isEqualTo(answered.cardinality());
                seen.add(answered);
            }
            result.groups().forEach(group -> {
                BitSet people = Published.both(group.group().people(), answered);
                assertThat(group.tally().people()).isEqualTo(people.cardinality());
                seen.add(people);
            });
        }
        return seen;
    }

    private static void check(List<BitSet> figures, int people, long seed, Question question) {
        boolean told = people <= 16 ? Attacker.singlesOut(figures, people) : Attacker.singlesOutBySums(figures, people);
        assertThat(told).as("seed %s, %s: %s", seed, question.code(), figures).isFalse();
    }

    private static Couples both(PollPart after, Question pair, Question question) {
        return new Couples(
                after.couples()
                        .each((first, second) ->
                                after.earlier().answer(first, pair.code()).isEmpty()
                                                || after.answer(second, question.code())
                                                        .isEmpty()
                                        ? null
                                        : new Couples.Couple(first, second)),
                0);
    }

    private static List<PollPart> poll(Random random, int people, double answering) {
        return poll(random, people, answering, -1, 0);
    }

    /** Before and after, confidential; so many answer both and only after, or as it happens. */
    private static List<PollPart> poll(Random random, int people, double answering, int twice, int onlyAfter) {
        int schools = 1 + random.nextInt(5);
        boolean crossed = random.nextBoolean();
        List<AnswerSheet> before = new ArrayList<>();
        List<AnswerSheet> after = new ArrayList<>();
        int all = twice < 0 ? people : twice + onlyAfter;
        for (int i = 0; i < all; i++) {
            int school = (int) Math.floor(Math.pow(random.nextDouble(), 1.5) * schools);
            MentoringForm form = MentoringForm.values()[crossed ? random.nextInt(2) : school % 2];
            MentoringKind kind = MentoringKind.values()[random.nextInt(4) == 0 ? 1 : 0];
            String key = String.format("%08x", random.nextInt());
            if (twice < 0 ? random.nextInt(10) > 0 : i < twice) {
                before.add(sheet(random, Sheets.BEFORE, BEFORE, key, school, form, kind, answering));
            }
            if (twice >= 0 || random.nextInt(10) > 0) {
                after.add(sheet(random, Sheets.AFTER, AFTER, key, school, form, kind, answering));
            }
        }
        List<Cut> cuts = List.of(Cut.values());
        PollPart first = PollPart.alone(Sheets.part(Sheets.BEFORE, BEFORE), before, true, cuts);
        PollPart second = PollPart.alone(Sheets.part(Sheets.AFTER, AFTER), after, true, cuts)
                .after(List.of(first), true, cuts);
        return List.of(first, second);
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
        for (Question question : questions) {
            if (random.nextDouble() < answering) {
                answers.put(
                        question.code(),
                        switch (question.type()) {
                            case SCALE -> String.valueOf(1 + random.nextInt(10));
                            case YES_NO -> random.nextBoolean() ? "yes" : "no";
                            default -> String.valueOf(1 + random.nextInt(3));
                        });
            }
        }
        return Sheets.sheet(survey, key, "Школа " + school, form, kind, answers);
    }
}
