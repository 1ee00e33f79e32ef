package ru.mentorcentre.results.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether figures tell what each one answered, beside an attacker who tries every way the answers could have been. */
class AnswerDisclosureTests {

    @Test
    void whereAllAnswerAlikeEachOnesAnswerIsTold() {
        assertThat(one("nnnnnnnnnnnnnnnn")).isFalse();
        assertThat(one("nnnnnnnnnnnnnnny"))
                .as("the one who differs knows all the others'")
                .isFalse();
        assertThat(one("nnnnnnnnnnnnnnyy")).isTrue();
        assertThat(one("1234567")).isTrue();
        assertThat(one("aaaab")).isFalse();
    }

    @Test
    void aGroupIsToldThoughTheWholeIsNot() {
        assertThat(new AnswerDisclosure(places(1, "000000111111"), letters("nnnnnnyyynnn")).keepsOpen())
                .isFalse();
        assertThat(new AnswerDisclosure(places(1, "000000111111"), letters("nnnnyyyyynnn")).keepsOpen())
                .isTrue();
    }

    @Test
    void twoCutsTellOnePersonWhereNoneOfThemDoesAlone() {
        // school 0: nine alone, five in a group, two yes; so of the three yes in groups the one in school 1 said one
        List<List<Integer>> places = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        add(places, answers, 0, 0, "nnnnnnnnn");
        add(places, answers, 0, 1, "yynnn");
        add(places, answers, 1, 1, "y");
        add(places, answers, 1, 0, "yyynnn");
        assertThat(new AnswerDisclosure(cut(places, 0), answers).keepsOpen()).isTrue();
        assertThat(new AnswerDisclosure(cut(places, 1), answers).keepsOpen()).isTrue();
        assertThat(new AnswerDisclosure(places, answers).keepsOpen()).isFalse();
        answers.set(0, "y");
        answers.set(1, "y");
        assertThat(new AnswerDisclosure(places, answers).keepsOpen()).isTrue();
    }

    @Test
    void anOptionThatNobodyChoseTellsNothingOneThatAllChoseDoes() {
        AnswerDisclosure figures = new AnswerDisclosure(places(1, "000000"), List.of("ab", "ab", "a", "a", "a", "a"));
        assertThat(figures.keepsOpen(answer -> answer.contains("a") ? "yes" : "no", answer -> answer.contains("a")))
                .isFalse();
        assertThat(figures.keepsOpen(answer -> answer.contains("b") ? "yes" : "no", answer -> answer.contains("b")))
                .isTrue();
        assertThat(figures.keepsOpen(answer -> answer.contains("c") ? "yes" : "no", answer -> answer.contains("c")))
                .isTrue();
    }

    @Test
    void whatItCallsOpenIsOpenToWhoeverTriesEverything() {
        Random random = new Random(8);
        int open = 0;
        int found = 0;
        for (int round = 0; round < 1500; round++) {
            int people = 9 + random.nextInt(5);
            int cuts = 1 + random.nextInt(3);
            List<List<Integer>> places = new ArrayList<>();
            List<String> answers = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                places.add(IntStream.range(0, cuts)
                        .mapToObj(any -> random.nextInt(2))
                        .toList());
                answers.add(random.nextBoolean() ? "y" : "n");
            }
            boolean truly = isOpen(places, answers);
            boolean said = new AnswerDisclosure(places, answers).keepsOpen();
            assertThat(!said || truly)
                    .as("round %s: %s %s", round, places, answers)
                    .isTrue();
            open += truly ? 1 : 0;
            found += said ? 1 : 0;
        }
        assertThat(open).isBetween(200, 1300);
        assertThat(found)
                .as("it is not afraid of everything: %s of %s", found, open)
                .isGreaterThan(open * 7 / 10);
    }

    /** For each who knows the own answer, everybody else could have said either in some way with the same figures. */
    private static boolean isOpen(List<List<Integer>> places, List<String> answers) {
        int people = answers.size();
        int real = 0;
        Map<List<Integer>, Integer> groups = new HashMap<>();
        for (int i = 0; i < people; i++) {
            real |= answers.get(i).equals("y") ? 1 << i : 0;
            for (int cut = 0; cut < places.get(i).size(); cut++) {
                groups.merge(List.of(cut, places.get(i).get(cut)), 1 << i, (one, other) -> one | other);
            }
        }
        int[][] could = new int[people][2];
        for (int world = 0; world < 1 << people; world++) {
            if (isAlike(groups, world, real)) {
                for (int insider = 0; insider < people; insider++) {
                    if ((world >> insider & 1) == (real >> insider & 1)) {
                        could[insider][0] |= ~world;
                        could[insider][1] |= world;
                    }
                }
            }
        }
        for (int insider = 0; insider < people; insider++) {
            int both = could[insider][0] & could[insider][1] | 1 << insider;
            if ((both & (1 << people) - 1) != (1 << people) - 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlike(Map<List<Integer>, Integer> groups, int world, int real) {
        for (int group : groups.values()) {
            if (Integer.bitCount(group & world) != Integer.bitCount(group & real)) {
                return false;
            }
        }
        return true;
    }

    private static boolean one(String answers) {
        return new AnswerDisclosure(places(1, "0".repeat(answers.length())), letters(answers)).keepsOpen();
    }

    private static List<List<Integer>> places(int cuts, String groups) {
        return groups.chars()
                .mapToObj(group -> java.util.Collections.nCopies(cuts, group - '0'))
                .toList();
    }

    private static List<List<Integer>> cut(List<List<Integer>> places, int cut) {
        return places.stream().map(place -> place.subList(cut, cut + 1)).toList();
    }

    private static List<String> letters(String answers) {
        return answers.chars().mapToObj(Character::toString).toList();
    }

    private static void add(List<List<Integer>> places, List<String> answers, int school, int form, String given) {
        letters(given).forEach(one -> {
            places.add(List.of(school, form));
            answers.add(one);
        });
    }
}
