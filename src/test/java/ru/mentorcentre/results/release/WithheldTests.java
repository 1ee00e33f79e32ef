package ru.mentorcentre.results.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.results.QuestionResult;
import ru.mentorcentre.results.Sheets;
import ru.mentorcentre.results.disclosure.Breakdown;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/**
 * Every way a small survey could have been answered, and what the pages' own model then shows and withholds. Whoever knows the
 * program, who belongs where, all that is shown, all that is withheld and one answer, the own, finds for every other person
 * both answers among the ways that look the same.
 */
class WithheldTests {

    private static final Question BEFORE =
            Sheets.question("B", QuestionType.YES_NO, "A", Comparability.ATTITUDE_YES_NO);
    private static final Question AFTER = Sheets.question("A", QuestionType.YES_NO, "B", Comparability.ATTITUDE_YES_NO);

    @ParameterizedTest
    @CsvSource({
        "00000, 00000",
        "00000000, 00110011",
        "0000011111, 0000000000",
        "0000011111, 0101010101",
        "00000111111, 00000111111",
        "000000111111, 000111000111",
        "000001111122, 010101010101",
        "0000001111111, 0001110001111"
    })
    void neitherWhatIsShownNorWhatIsWithheldTellsAnAnswer(String schools, String forms) {
        int people = schools.length();
        int shown = attack(people, people, world -> {
            List<AnswerSheet> sheets = sheets(Sheets.AFTER, "A", schools, forms, world);
            QuestionnaireResults part = QuestionnaireResults.alone(
                    Sheets.part(Sheets.AFTER, AFTER), sheets, true, List.of(Breakdown.values()));
            return look(part, AFTER);
        });
        assertThat(shown).as("something is shown").isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"00000, 00000", "000000, 000111"})
    void neitherDoesAComparison(String schools, String forms) {
        int people = schools.length();
        int shown = attack(2 * people, people, world -> {
            QuestionnaireResults before = QuestionnaireResults.alone(
                    Sheets.part(Sheets.BEFORE, BEFORE),
                    sheets(Sheets.BEFORE, "B", schools, forms, world & (1 << people) - 1),
                    true,
                    List.of(Breakdown.values()));
            QuestionnaireResults after = QuestionnaireResults.alone(
                            Sheets.part(Sheets.AFTER, AFTER),
                            sheets(Sheets.AFTER, "A", schools, forms, world >> people),
                            true,
                            List.of(Breakdown.values()))
                    .after(List.of(before));
            return look(before, BEFORE)
                    + look(after, AFTER)
                    + after.lines().stream()
                            .map(line -> line.people() + " "
                                    + line.moves().stream()
                                            .map(move -> move.from() + move.to() + move.people())
                                            .toList())
                            .toList();
        });
        assertThat(shown).isGreaterThan(2);
    }

    @Test
    void sixteenOfSixteenAreNotTold() {
        QuestionnaireResults part = QuestionnaireResults.alone(
                Sheets.part(Sheets.AFTER, AFTER),
                sheets(Sheets.AFTER, "A", "0000000000000000", "0000000000000000", 0),
                true,
                List.of(Breakdown.values()));
        assertThat(QuestionResult.of(part, AFTER, null, List.of()).tally()).isNull();
    }

    /** @return how many different things can be seen */
    private static int attack(int bits, int people, IntFunction<String> seen) {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int world = 0; world < 1 << bits; world++) {
            alike.computeIfAbsent(seen.apply(world), any -> new ArrayList<>()).add(world);
        }
        int all = (1 << bits) - 1;
        alike.forEach((sight, worlds) -> {
            for (int insider = 0; insider < people; insider++) {
                int own = 0;
                for (int bit = insider; bit < bits; bit += people) {
                    own |= 1 << bit;
                }
                Map<Integer, int[]> could = new HashMap<>();
                for (int world : worlds) {
                    int[] both = could.computeIfAbsent(world & own, any -> new int[2]);
                    both[0] |= ~world;
                    both[1] |= world;
                }
                int others = all & ~own;
                could.values()
                        .forEach(both -> assertThat(both[0] & both[1] & others)
                                .as("%s, to a person of %s", sight, worlds.size())
                                .isEqualTo(others));
            }
        });
        return alike.size();
    }

    /** All that pages show of a question, by every cut, and that something is not shown. */
    private static String look(QuestionnaireResults part, Question question) {
        StringBuilder sight = new StringBuilder();
        part.published()
                .cuts()
                .forEach((cut, groups) -> sight.append(
                        QuestionResult.of(part, question, cut, groups).toString()));
        return sight.append(QuestionResult.of(part, question, null, List.of())).toString();
    }

    private static List<AnswerSheet> sheets(long survey, String code, String schools, String forms, int world) {
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int i = 0; i < schools.length(); i++) {
            sheets.add(Sheets.sheet(
                    survey,
                    "key" + i,
                    "Школа " + schools.charAt(i),
                    MentoringForm.values()[forms.charAt(i) - '0'],
                    MentoringKind.values()[0],
                    Map.of(code, (world >> i & 1) == 1 ? "yes" : "no")));
        }
        return sheets;
    }
}
