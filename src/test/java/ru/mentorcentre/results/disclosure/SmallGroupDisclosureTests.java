package ru.mentorcentre.results.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.results.Sheets;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/** The search for what figures tell, beside an attacker who tries every small set of people. */
class SmallGroupDisclosureTests {

    @Test
    void aTotalWithoutAGroupTellsOfTheRest() {
        assertThat(SmallGroupDisclosure.isSafe(List.of(people(0, 20)))).isTrue();
        assertThat(SmallGroupDisclosure.isSafe(List.of(people(0, 4)))).isFalse();
        assertThat(SmallGroupDisclosure.isSafe(List.of(people(0, 20), people(0, 16))))
                .isFalse();
        assertThat(SmallGroupDisclosure.isSafe(List.of(people(0, 20), people(0, 15))))
                .isTrue();
    }

    @Test
    void twoCutsThatDifferByFewTellOfThem() {
        // one school all but three of whom work alone with their mentor
        List<BitSet> schools = List.of(people(0, 10), people(10, 20));
        assertThat(SmallGroupDisclosure.isSafe(with(schools, people(0, 13), people(13, 20))))
                .isFalse();
        assertThat(SmallGroupDisclosure.isSafe(with(schools, people(0, 15), people(15, 20))))
                .isTrue();
    }

    @Test
    void threeGroupsThatTellOnlyTogetherAreFound() {
        // a + b − c leaves two people, and no two of the three leave fewer than five
        BitSet first = people(0, 8);
        BitSet second = people(8, 16);
        BitSet third = people(2, 16);
        assertThat(SmallGroupDisclosure.isSafe(List.of(first, second))).isTrue();
        assertThat(SmallGroupDisclosure.isSafe(List.of(first, second, third))).isFalse();
    }

    @Test
    void itFindsWhatEveryAttackFindsAndNothingElse() {
        Random random = new Random(5);
        int told = 0;
        for (int round = 0; round < 400; round++) {
            int count = 9 + random.nextInt(7);
            List<BitSet> groups = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                BitSet group = new BitSet();
                double share = 0.35 + random.nextDouble() / 2;
                IntStream.range(0, count)
                        .filter(any -> random.nextDouble() < share)
                        .forEach(group::set);
                groups.add(group);
            }
            boolean safe = !Attacker.singlesOut(groups, count);
            told += safe ? 0 : 1;
            assertThat(SmallGroupDisclosure.isSafe(groups))
                    .as("round %s: %s", round, groups)
                    .isEqualTo(safe);
        }
        assertThat(told).as("the rounds hold both").isBetween(50, 390);
    }

    @Test
    void aDistrictIsDecidedInNoTime() {
        Random random = new Random(7);
        for (int schools : new int[] {10, 60}) {
            PublishedGroups published = PublishedGroups.guarded(
                    600,
                    (cut, person) -> switch (cut) {
                        case SCHOOL -> "Школа " + (person * 31 % schools);
                        case FORM -> person % 7 == 0 ? "Групповое" : "Индивидуальное";
                        case KIND -> "Вид " + random.nextInt(4);
                    },
                    List.of(Breakdown.values()));
            assertThat(published.cuts()).containsKeys(Breakdown.SCHOOL, Breakdown.FORM, Breakdown.KIND);
        }
    }

    @Test
    void twentyFiveQuestionsOfADistrictAreDecidedInNoTime() {
        Random random = new Random(9);
        Question[] before = questions("B", "A");
        Question[] after = questions("A", "B");
        List<AnswerSheet> first = new ArrayList<>();
        List<AnswerSheet> second = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            first.add(sheet(random, Sheets.BEFORE, before, i));
            if (i > 30) {
                second.add(sheet(random, Sheets.AFTER, after, i));
            }
        }
        List<Breakdown> cuts = List.of(Breakdown.values());
        QuestionnaireResults part = QuestionnaireResults.alone(Sheets.part(Sheets.AFTER, after), second, true, cuts)
                .after(List.of(QuestionnaireResults.alone(Sheets.part(Sheets.BEFORE, before), first, true, cuts)));
        int shown = 0;
        for (Question question : after) {
            shown += part.guard().cuts(question).size();
        }
        long compared = part.lines().stream().filter(line -> !line.isHidden()).count();
        assertThat(compared).isPositive();
        assertThat(shown).isGreaterThan(25);
    }

    private static Question[] questions(String own, String pair) {
        return IntStream.range(0, 25)
                .mapToObj(i -> Sheets.question(
                        own + i,
                        i % 2 == 0 ? QuestionType.SCALE : QuestionType.YES_NO,
                        pair + i,
                        i % 2 == 0 ? Comparability.EXPECTATION_GAP : Comparability.ATTITUDE_YES_NO))
                .toArray(Question[]::new);
    }

    /** One in thirty does not answer a question. */
    private static AnswerSheet sheet(Random random, long survey, Question[] questions, int person) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : questions) {
            if (random.nextInt(30) > 0) {
                answers.put(
                        question.code(),
                        question.type() == QuestionType.SCALE
                                ? String.valueOf(1 + random.nextInt(10))
                                : random.nextInt(4) > 0 ? "yes" : "no");
            }
        }
        return Sheets.sheet(
                survey,
                "key" + person,
                "Школа " + person * 31 % 25,
                MentoringForm.values()[person % 7 == 0 ? 1 : 0],
                MentoringKind.values()[person % 4],
                answers);
    }

    static BitSet people(int from, int to) {
        BitSet people = new BitSet();
        people.set(from, to);
        return people;
    }

    private static List<BitSet> with(List<BitSet> some, BitSet... more) {
        List<BitSet> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
