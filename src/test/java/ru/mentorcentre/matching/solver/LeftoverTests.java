package ru.mentorcentre.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.matching.score.Asked.request;
import static ru.mentorcentre.matching.score.Offered.mentor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.mentorcentre.matching.score.Asked;
import ru.mentorcentre.matching.score.CatalogueEntry;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.score.MatchingContext;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.matching.score.MenteeAndMentor;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.Offered;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.Pairing;
import ru.mentorcentre.matching.score.RandomTown;

/** Why somebody was left over, and that what is said to help does help. */
class LeftoverTests {

    @Test
    void nobodyOfThisSubject() {
        Leftover left = only(
                List.of(request(1).made()),
                List.of(
                        mentor(1).subjects("history").made(),
                        mentor(2).notEligible().made()));
        assertThat(left.binding()).isEqualTo(HardRule.SUBJECT);
        assertThat(left.reason()).isEqualTo("Никто из наставников не ведёт предмет «Физика»");
        assertThat(left.steps()).containsExactly("Наставников в базе: 2", "Допуск: остаётся 1", "Предмет: остаётся 0");
        assertThat(left.remedies())
                .extracting(Remedy::text)
                .containsExactly("Допустить решением руководителя: Наставник 2", "Новый наставник: физика");
    }

    @Test
    void nobodyAtAll() {
        Leftover left = only(List.of(request(1).managerial().made()), List.of());
        assertThat(left.binding()).isEqualTo(HardRule.ELIGIBLE);
        assertThat(left.reason()).isEqualTo("Нет ни одного допущенного наставника");
        assertThat(left.remedies())
                .extracting(Remedy::text)
                .containsExactly("Новый наставник для управленческих команд");
    }

    @Test
    void allWhoFitAreFull() {
        Leftover left = only(
                List.of(request(1).made(), request(2).made()),
                List.of(mentor(1).made(), mentor(2).places(2, 3).made()));
        assertThat(left.requestId()).isEqualTo(2);
        assertThat(left.binding()).isEqualTo(HardRule.CAPACITY);
        assertThat(left.reason())
                .isEqualTo("У всех подходящих наставников заняты места: Наставник 1 (1 из 1, с учётом этого подбора),"
                        + " Наставник 2 (3 из 2). Пересадить никого нельзя: другие им не подходят или тоже заняты");
        assertThat(left.remedies())
                .extracting(Remedy::text)
                .containsExactly(
                        "Ещё одно место: Наставник 1",
                        "Ещё 2\u00a0места: Наставник 2 (сейчас 3 при 2 возможных)",
                        "Новый наставник: физика");
    }

    @Test
    void aPlaceWithAnotherHelpsWhenSomebodyCanMove() {
        Leftover left = only(
                List.of(
                        request(1).wants("individual").made(),
                        request(2).made(),
                        request(3).wants("group").made()),
                List.of(
                        mentor(1).offers("individual").made(),
                        mentor(2).offers("individual", "group").made()));
        assertThat(left.requestId()).isEqualTo(3);
        assertThat(left.remedies())
                .extracting(Remedy::text)
                .containsExactly(
                        "Ещё одно место: Наставник 2",
                        "Ещё одно место: Наставник 1. К этому наставнику перейдёт другой наставляемый,"
                                + " и место у подходящего освободится",
                        "Новый наставник: физика, форма «group»");
    }

    @Test
    void theFormStandsInTheWay() {
        Leftover left = only(
                List.of(request(1).wants("group").made()),
                List.of(mentor(1).offers("virtual").made()));
        assertThat(left.binding()).isEqualTo(HardRule.FORM);
        assertThat(left.reason()).isEqualTo("Никто из подходящих не работает в форме «group»");
        assertThat(left.remedies())
                .extracting(Remedy::text)
                .containsExactly(
                        "Договориться о форме: Наставник 1 предлагает «virtual»",
                        "Новый наставник: физика, форма «group»");
    }

    @Test
    void onlyOneselfOrTheOwnSuperior() {
        assertThat(only(
                                List.of(request(1).made()),
                                List.of(mentor(1).educatorId(Asked.educator(1)).made()))
                        .reason())
                .isEqualTo("Подошёл бы только сам наставляемый");
        assertThat(only(
                                List.of(request(1).made()),
                                List.of(mentor(1).superiorOf(Asked.educator(1)).made()))
                        .reason())
                .isEqualTo("Из подходящих остаются только руководители наставляемого");
    }

    @Test
    void aFixedMenteeDoesNotMove() {
        var proposal = Matcher.propose(new MatchingInput(
                List.of(
                        request(1).made(),
                        request(2).subject("history", "История").made()),
                List.of(
                        mentor(1).subjects("physics", "history").made(),
                        mentor(2).notActive().made()),
                List.of(FixedGroup.pair(1, 1)),
                Set.of(),
                List.of(),
                MatchingSettings.defaults()));
        assertThat(proposal.leftovers())
                .singleElement()
                .satisfies(left -> assertThat(left.remedies())
                        .extracting(Remedy::text)
                        .containsExactly("Ещё одно место: Наставник 1", "Новый наставник: история"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRemedyServesOneMore(long seed) {
        MatchingInput input = town(seed);
        Proposal proposal = Matcher.propose(input);
        for (Leftover left : proposal.leftovers()) {
            assertThat(left.remedies()).isNotEmpty();
            for (Remedy remedy : left.remedies()) {
                assertThat(Matcher.propose(applied(input, left, remedy)).served())
                        .as("%s for request %d", remedy, left.requestId())
                        .isEqualTo(proposal.served() + 1);
            }
        }
    }

    @Test
    void theRandomTownsKnowEveryRemedyAndRule() {
        Set<Object> seen = new HashSet<>();
        seeds().forEach(seed -> Matcher.propose(town(seed)).leftovers().forEach(left -> {
            seen.add(left.binding());
            left.remedies().forEach(remedy -> {
                seen.add(remedy.kind());
                seen.add("lift " + remedy.rule());
            });
        }));
        assertThat(seen)
                // nobody has a mentor in the random towns
                .containsAll(EnumSet.complementOf(EnumSet.of(RemedyKind.END_FIRST)))
                .contains("lift ELIGIBLE", "lift ACTIVE", "lift NOT_EXCLUDED", "lift FORM")
                .contains(HardRule.ACTIVE, HardRule.SUBJECT, HardRule.MANAGERIAL, HardRule.FORM, HardRule.CAPACITY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBindingRuleIsTrue(long seed) {
        MatchingInput input = new RandomTown(seed, 30, 12, 3, 2).input();
        Proposal proposal = Matcher.propose(input);
        MatchingContext circumstances = new MatchingContext(input);
        for (Leftover left : proposal.leftovers()) {
            OpenRequest asked = input.requests().stream()
                    .filter(request -> request.id() == left.requestId())
                    .findFirst()
                    .orElseThrow();
            var fitting = input.mentors().stream()
                    .filter(offer -> new Pairing(asked, offer, circumstances).fits())
                    .toList();
            assertThat(fitting.isEmpty()).isEqualTo(left.binding() != HardRule.CAPACITY);
            for (MentorOffer offer : fitting) {
                assertThat(proposal.pairs().stream()
                                .filter(pair -> pair.mentorId() == offer.id())
                                .count())
                        .as("a mentor who fits is full")
                        .isEqualTo(offer.freePlaces());
            }
        }
    }

    private static MatchingInput town(long seed) {
        return new RandomTown(
                        seed, 6 + (int) (seed % 25), 3 + (int) (seed % 9), 1 + (int) (seed % 4), 1 + (int) (seed % 3))
                .input();
    }

    /** The input after somebody has done what the remedy says. */
    private static MatchingInput applied(MatchingInput input, Leftover left, Remedy remedy) {
        List<OpenRequest> requests = new ArrayList<>(input.requests());
        List<MentorOffer> mentors = new ArrayList<>(input.mentors());
        Set<MenteeAndMentor> excluded = new HashSet<>(input.excluded());
        OpenRequest asked = requests.stream()
                .filter(request -> request.id() == left.requestId())
                .findFirst()
                .orElseThrow();
        MentorOffer offer = mentors.stream()
                .filter(mentor -> remedy.mentorId() != null && mentor.id() == remedy.mentorId())
                .findFirst()
                .orElse(null);
        if (remedy.kind() == RemedyKind.NEW_MENTOR) {
            mentors.add(fresh(asked));
        } else if (remedy.kind() != RemedyKind.LIFT_RULE) {
            mentors.set(mentors.indexOf(offer), changed(offer, true, true, offer.capacity() + remedy.places()));
        } else if (remedy.rule() == HardRule.NOT_EXCLUDED) {
            asked.educatorIds().forEach(mentee -> excluded.remove(new MenteeAndMentor(mentee, offer.educatorId())));
        } else if (remedy.rule() == HardRule.FORM) {
            requests.set(requests.indexOf(asked), withForms(asked, offer.forms()));
        } else {
            // lifted for this request only: nobody else may come with the same decision and take the place
            mentors.set(
                    mentors.indexOf(offer),
                    changed(
                            offer,
                            remedy.rule() == HardRule.ELIGIBLE || offer.eligible(),
                            remedy.rule() == HardRule.ACTIVE || offer.active(),
                            Math.min(offer.capacity(), offer.load() + 1)));
        }
        return new MatchingInput(requests, mentors, input.fixed(), excluded, input.former(), input.settings());
    }

    private static MentorOffer fresh(OpenRequest asked) {
        Offered fresh = mentor(9999).managerial();
        return (asked.subject() == null ? fresh : fresh.subjects(asked.subject().code())).made();
    }

    private static MentorOffer changed(MentorOffer was, boolean eligible, boolean active, int capacity) {
        return new MentorOffer(
                was.id(),
                was.educatorId(),
                was.name(),
                was.schoolId(),
                was.town(),
                eligible,
                active,
                was.subjects(),
                was.managerial(),
                was.difficulties(),
                was.forms(),
                capacity,
                was.load(),
                was.results(),
                was.schoolType(),
                was.schoolStability(),
                was.serviceYears(),
                was.superiorOf(),
                was.wishedMentees(),
                was.unwantedMentees());
    }

    private static OpenRequest withForms(OpenRequest was, Set<CatalogueEntry> forms) {
        return new OpenRequest(
                was.id(),
                was.mentee(),
                was.educatorIds(),
                was.schoolId(),
                was.town(),
                was.subject(),
                was.managerial(),
                was.difficulties(),
                forms,
                was.wishedMentors(),
                was.unwantedMentors(),
                was.serviceYears(),
                was.young(),
                was.risk(),
                was.sole(),
                was.mentored());
    }

    private static Leftover only(List<OpenRequest> requests, List<MentorOffer> mentors) {
        List<Leftover> left =
                Matcher.propose(MatchingInput.of(requests, mentors)).leftovers();
        assertThat(left).hasSize(1);
        return left.get(0);
    }
}
