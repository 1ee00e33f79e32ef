package ru.mentorcentre.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.matching.score.Asked.request;
import static ru.mentorcentre.matching.score.Offered.mentor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.matching.solver.Matcher;
import ru.mentorcentre.staff.Subject;

/** Each hard rule by hand, with its Russian reason. */
class HardRuleTests {

    @Test
    void nothingStandsAgainstAnOrdinaryPair() {
        assertThat(pairing(request(1), mentor(1)).brokenRules()).isEmpty();
    }

    @Test
    void aMentorIsEligible() {
        breaks(request(1), mentor(1).notEligible(), HardRule.ELIGIBLE, "Наставник не допущен по правилам центра");
    }

    @Test
    void aMentorIsActive() {
        breaks(request(1), mentor(1).notActive(), HardRule.ACTIVE, "Наставник сейчас не работает с наставляемыми");
    }

    @Test
    void theSubjectIsTheMentors() {
        breaks(
                request(1),
                mentor(1).subjects("История", "Обществознание"),
                HardRule.SUBJECT,
                "Другой предмет: нужен «Физика», наставник ведёт «История», «Обществознание»");
    }

    @Test
    void aKindredSubjectWillDo() {
        assertThat(pairing(request(1).subject("algebra", "Алгебра"), mentor(1).subjects("mathematics"))
                        .brokenRules())
                .isEmpty();
    }

    @Test
    void kindredSubjectsAreThoseOfTheCatalogue() {
        Set<String> known = Arrays.stream(Subject.values())
                .map(subject -> CatalogueEntry.of(subject, subject.title()).code())
                .collect(Collectors.toSet());
        assertThat(known)
                .containsAll(
                        MatchingSettings.KINDRED.stream().flatMap(Set::stream).toList());
    }

    @Test
    void kindredSubjectsCanBeSwitchedOff() {
        MatchingSettings strict = new MatchingSettings(java.util.Map.of(), 7, List.of());
        MatchingInput input = new MatchingInput(List.of(), List.of(), List.of(), Set.of(), List.of(), strict);
        Pairing pairing = new Pairing(
                request(1).subject("algebra", "Алгебра").made(),
                mentor(1).subjects("mathematics").made(),
                new MatchingContext(input));
        assertThat(pairing.brokenRules()).containsExactly(HardRule.SUBJECT);
    }

    @Test
    void aRequestAboutNoSubjectFitsEveryMentor() {
        assertThat(pairing(request(1).subject(null, null), mentor(1).subjects()).brokenRules())
                .isEmpty();
    }

    @Test
    void aManagementTeamNeedsNoSubjectButAMentorForManagers() {
        assertThat(pairing(
                                request(1).managerial(),
                                mentor(1).subjects("history").managerial())
                        .brokenRules())
                .isEmpty();
        breaks(
                request(1).managerial(),
                mentor(1),
                HardRule.MANAGERIAL,
                "Наставник не работает с управленческими командами");
    }

    @Test
    void nobodyIsOnesOwnMentor() {
        breaks(request(1), mentor(1).educatorId(Asked.educator(1)), HardRule.NOT_ONESELF, "Это один и тот же человек");
        breaks(
                request(1).educators(7L, 8L),
                mentor(1).educatorId(8),
                HardRule.NOT_ONESELF,
                "Это один и тот же человек");
    }

    @Test
    void nobodyIsMentoredByTheOwnSuperior() {
        breaks(
                request(1).educators(7L, 8L),
                mentor(1).superiorOf(8L, 9L),
                HardRule.NOT_SUPERIOR,
                "Наставник — руководитель наставляемого");
    }

    @Test
    void anExcludedPairIsNotMade() {
        MatchingInput input = new MatchingInput(
                List.of(),
                List.of(),
                List.of(),
                Set.of(new MenteeAndMentor(Asked.educator(1), Offered.educator(1))),
                List.of(),
                MatchingSettings.defaults());
        Pairing pairing = new Pairing(request(1).made(), mentor(1).made(), new MatchingContext(input));
        assertThat(pairing.brokenRules()).containsExactly(HardRule.NOT_EXCLUDED);
        assertThat(HardRule.NOT_EXCLUDED.reason(pairing)).isEqualTo("Эта пара исключена");
    }

    @Test
    void theFormIsOnBothListsOrLeftOpen() {
        breaks(
                request(1).wants("group", "flash"),
                mentor(1).offers("virtual"),
                HardRule.FORM,
                "Нет общей формы: в запросе «flash», «group», у наставника «virtual»");
        assertThat(pairing(request(1).wants("group"), mentor(1)).brokenRules()).isEmpty();
        assertThat(pairing(request(1), mentor(1).offers("group")).brokenRules()).isEmpty();
        assertThat(pairing(request(1).wants("group", "flash"), mentor(1).offers("flash"))
                        .brokenRules())
                .isEmpty();
    }

    @Test
    void aMentorHasAFreePlace() {
        breaks(request(1), mentor(1).places(3, 3), HardRule.CAPACITY, "Свободных мест нет: занято 3 из 3");
        breaks(request(1), mentor(1).places(2, 3), HardRule.CAPACITY, "Свободных мест нет: занято 3 из 2");
    }

    @Test
    void allBrokenRulesAreNamed() {
        assertThat(pairing(request(1), mentor(1).notActive().places(0, 0).subjects("history"))
                        .brokenRules())
                .containsExactly(HardRule.ACTIVE, HardRule.SUBJECT, HardRule.CAPACITY);
    }

    private static void breaks(Asked asked, Offered offered, HardRule rule, String reason) {
        Pairing pairing = pairing(asked, offered);
        assertThat(pairing.brokenRules()).containsExactly(rule);
        assertThat(rule.reason(pairing)).isEqualTo(reason);
        assertThat(Matcher.propose(MatchingInput.of(List.of(asked.made()), List.of(offered.made())))
                        .pairs())
                .isEmpty();
    }

    private static Pairing pairing(Asked asked, Offered offered) {
        MatchingInput input = MatchingInput.of(List.of(asked.made()), List.of(offered.made()));
        return new Pairing(asked.made(), offered.made(), new MatchingContext(input));
    }
}
