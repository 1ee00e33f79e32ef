package ru.mentorcentre.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.mentorcentre.matching.score.Asked.request;
import static ru.mentorcentre.matching.score.Offered.mentor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;

/** Each part of the score by hand: points and the Russian reason. */
class ScoreTests {

    @Test
    void topicsCountByTheirWeight() {
        scores(
                request(1).difficulty("a", 5).difficulty("b", 3).difficulty("c", 2),
                mentor(1).helps("a", "c", "x"),
                ScorePart.TOPICS,
                210,
                "Помогает с 2 из 3\u00a0затруднений: «Затруднение a» (важность 5), «Затруднение c» (важность 2);"
                        + " без помощи: «Затруднение b» (важность 3)");
        scores(
                request(1).difficulty("a", 1),
                mentor(1).helps("a"),
                ScorePart.TOPICS,
                300,
                "Помогает с 1 из 1\u00a0затруднения: «Затруднение a» (важность 1)");
        scores(request(1).difficulty("a", 1), mentor(1), ScorePart.TOPICS, 0, "Помогает с 0 из 1\u00a0затруднения");
        scores(request(1), mentor(1).helps("a"), ScorePart.TOPICS, 0, "Затруднения в запросе не названы");
    }

    @Test
    void theSameSubjectIsWorthMoreThanAKindredOne() {
        scores(request(1), mentor(1), ScorePart.SUBJECT, 100, "Тот же предмет: «Физика»");
        scores(
                request(1).subject("geometry", "Геометрия"),
                mentor(1).subjects("probability", "algebra"),
                ScorePart.SUBJECT,
                50,
                "Близкий предмет: «algebra», нужен «Геометрия»");
        scores(
                request(1).managerial(),
                mentor(1).managerial(),
                ScorePart.SUBJECT,
                100,
                "Помощь управленческой команде, предмет не важен");
        scores(request(1).subject(null, null), mentor(1), ScorePart.SUBJECT, 0, "Запрос не о предмете");
    }

    @Test
    void resultsOfTheMentorsPupilsCount() {
        scores(
                request(1),
                mentor(1).results(ResultsLevel.ABOVE_AVERAGE),
                ScorePart.RESULTS,
                60,
                "Уровень результатов учеников: выше среднего");
        scores(request(1), mentor(1), ScorePart.RESULTS, 0, "Нет данных о результатах учеников");
    }

    @Test
    void mentorsComeFromStrongSchools() {
        scores(
                request(1),
                mentor(1).school(SchoolType.RESILIENT, Stability.NEITHER),
                ScorePart.SCHOOL,
                100,
                "Школа наставника резильентная");
        scores(
                request(1),
                mentor(1).school(SchoolType.UNDEFINED, Stability.STABLE_HIGH),
                ScorePart.SCHOOL,
                100,
                "Тип школы наставника не определён, результаты стабильно высокие");
        scores(
                request(1),
                mentor(1).school(SchoolType.STRUGGLING, Stability.NEITHER),
                ScorePart.SCHOOL,
                0,
                "Школа наставника несправляющаяся");
        scores(request(1), mentor(1), ScorePart.SCHOOL, 0, "Тип школы наставника не определён");
    }

    @Test
    void aYoungSpecialistWantsAMentorWellAhead() {
        scores(
                request(1).young().service(1),
                mentor(1).service(22),
                ScorePart.KIND,
                100,
                "Опытный учитель и молодой специалист: стаж наставника 22\u00a0года, наставляемого 1\u00a0год");
        assertThat(points(request(1).young().service(1), mentor(1).service(5), ScorePart.KIND))
                .isEqualTo(57);
        assertThat(points(request(1).young().service(3), mentor(1).service(2), ScorePart.KIND))
                .isZero();
    }

    @Test
    void colleaguesWantAMentorWhoHasServedNoLess() {
        scores(
                request(1).service(10),
                mentor(1).service(10),
                ScorePart.KIND,
                100,
                "Коллеги: стаж наставника 10\u00a0лет, наставляемого 10\u00a0лет");
        assertThat(points(request(1).service(10), mentor(1).service(9), ScorePart.KIND))
                .isZero();
        scores(request(1).service(null), mentor(1), ScorePart.KIND, 0, "Стаж известен не у обоих");
    }

    @Test
    void aReversedPairWantsTheOpposite() {
        scores(
                request(1).service(30).wants("reverse"),
                mentor(1).service(4).offers("reverse", "group"),
                ScorePart.KIND,
                100,
                "Новатор и сторонник привычных методов: стаж наставника 4\u00a0года, наставляемого 30\u00a0лет");
    }

    @ParameterizedTest
    @CsvSource({
        "39, 35, ",
        "35, 39, ",
        "25, 12, ",
        "20, 10, ",
        "20, 9, SUBJECT_EXPERT_BEGINNER",
        "9, 9, ",
        "5, 8, ",
        ", 9, ",
        "20, , "
    })
    void nobodyOfLongServiceIsCalledABeginner(Integer mentor, Integer mentee, PairingKind kind) {
        assertThat(PairingKind.of(pairing(request(1).service(mentee), mentor(1).service(mentor))))
                .isEqualTo(kind);
    }

    @Test
    void stressAndRelationsMakeTheKindAnother() {
        Asked asked = request(1).difficulty("a", "methodical", 3).difficulty("b", "psychological", 4);
        assertThat(PairingKind.of(pairing(asked, mentor(1)))).isEqualTo(PairingKind.LEADER_STRUGGLING);
        assertThat(PairingKind.of(pairing(asked.young(), mentor(1)))).isEqualTo(PairingKind.EXPERIENCED_NOVICE);
    }

    @Test
    void meetingIsEasierNearby() {
        scores(request(1).at(1, "А"), mentor(1).at(1, "А"), ScorePart.DISTANCE, 100, "Работают в одной школе");
        scores(request(1).at(1, "А"), mentor(1).at(2, "А"), ScorePart.DISTANCE, 80, "Один населённый пункт: А");
        scores(
                request(1).at(1, "А"),
                mentor(1).at(2, "Б"),
                ScorePart.DISTANCE,
                50,
                "Разные населённые пункты, можно онлайн");
        scores(
                request(1).at(1, "А").wants("individual"),
                mentor(1).at(2, "Б").offers("individual", "virtual"),
                ScorePart.DISTANCE,
                0,
                "Разные населённые пункты, онлайн не подходит");
        scores(
                request(1).at(1, null),
                mentor(1).at(2, null),
                ScorePart.DISTANCE,
                50,
                "Населённый пункт известен не у обоих, можно онлайн");
    }

    @Test
    void anEarlierPairCountsBothWays() {
        former("Раньше вместе не работали", 0);
        former("Раньше работали вместе", 0, FormerPairOutcome.NEUTRAL);
        former("Раньше работали вместе, и удачно", 150, FormerPairOutcome.NEUTRAL, FormerPairOutcome.GOOD);
        former("Раньше работали вместе, но пара распалась", -150, FormerPairOutcome.BAD, FormerPairOutcome.GOOD);
    }

    @Test
    void wishesOfEitherSideCount() {
        scores(request(1), mentor(1), ScorePart.WISHES, 0, "Пожеланий нет");
        scores(
                request(1).wishes(Offered.educator(1)),
                mentor(1),
                ScorePart.WISHES,
                75,
                "Наставляемый просил этого наставника");
        scores(
                request(1).wishes(Offered.educator(1)),
                mentor(1).wishes(Asked.educator(1)),
                ScorePart.WISHES,
                150,
                "Наставляемый просил этого наставника; наставник просил этого наставляемого");
        scores(
                request(1).wishes(Offered.educator(1)),
                mentor(1).unwanted(Asked.educator(1)),
                ScorePart.WISHES,
                -150,
                "Наставник просил другого наставляемого; наставляемый просил этого наставника");
        scores(
                request(1).unwanted(Offered.educator(1)),
                mentor(1),
                ScorePart.WISHES,
                -150,
                "Наставляемый просил другого наставника");
    }

    @Test
    void furtherPlacesAreWorthLess() {
        Pairing pairing = pairing(request(1), mentor(1).places(3, 1));
        assertThat(at(pairing, 2)).isEqualTo(new ScoredPart(ScorePart.LOAD, 39, 60, "Наставляемый 2-й из 3 возможных"));
        assertThat(at(pairing, 3).points()).isEqualTo(19);
        assertThat(at(pairing, 4).points()).isZero();
    }

    @Test
    void schoolsInNeedComeFirst() {
        scores(
                request(1).risk(SchoolRisk.LOW_RESULTS),
                mentor(1),
                ScorePart.RISK,
                200,
                "Школа наставляемого с низкими результатами");
        scores(
                request(1).risk(SchoolRisk.RISK_ZONE),
                mentor(1),
                ScorePart.RISK,
                120,
                "Школа наставляемого в зоне риска");
        scores(request(1), mentor(1), ScorePart.RISK, 0, "Школа наставляемого вне зоны риска");
    }

    @Test
    void aPartSwitchedOffGivesNoPointsAndIsNotShown() {
        MatchingSettings settings = MatchingSettings.defaults().with(ScorePart.SUBJECT, 0);
        MatchingInput input = new MatchingInput(List.of(), List.of(), List.of(), Set.of(), List.of(), settings);
        Pairing pairing = new Pairing(request(1).made(), mentor(1).made(), new MatchingContext(input));
        assertThat(Score.of(pairing).parts()).extracting(ScoredPart::part).doesNotContain(ScorePart.SUBJECT);
        assertThat(ScorePart.SUBJECT.points(pairing)).isZero();
    }

    @Test
    void weightsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> MatchingSettings.defaults().with(ScorePart.LOAD, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MatchingSettings.defaults().with(ScorePart.LOAD, 1001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MatchingSettings(Map.of(), 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ScoredPart at(Pairing pairing, int place) {
        return ScorePart.LOAD.score(new Pairing(pairing.request(), pairing.mentor(), pairing.circumstances(), place));
    }

    private static void former(String reason, int points, FormerPairOutcome... outcomes) {
        MenteeAndMentor couple = new MenteeAndMentor(Asked.educator(1), Offered.educator(1));
        List<FormerPair> pairs = java.util.stream.Stream.of(outcomes)
                .map(outcome -> new FormerPair(couple, outcome))
                .toList();
        MatchingInput input =
                new MatchingInput(List.of(), List.of(), List.of(), Set.of(), pairs, MatchingSettings.defaults());
        Pairing pairing = new Pairing(
                request(1).educators(Asked.educator(1), 77L).made(), mentor(1).made(), new MatchingContext(input));
        assertThat(ScorePart.FORMER.score(pairing)).isEqualTo(new ScoredPart(ScorePart.FORMER, points, 150, reason));
    }

    private static void scores(Asked asked, Offered offered, ScorePart part, int points, String reason) {
        Pairing pairing = pairing(asked, offered);
        assertThat(part.score(pairing)).isEqualTo(new ScoredPart(part, points, part.weight(), reason));
        assertThat(Score.of(pairing).points(part)).isEqualTo(points);
        assertThat(Score.of(pairing).total()).isEqualTo(Score.points(pairing));
    }

    private static int points(Asked asked, Offered offered, ScorePart part) {
        return part.points(pairing(asked, offered));
    }

    private static Pairing pairing(Asked asked, Offered offered) {
        MatchingInput input = MatchingInput.of(List.of(asked.made()), List.of(offered.made()));
        return new Pairing(asked.made(), offered.made(), new MatchingContext(input));
    }
}
