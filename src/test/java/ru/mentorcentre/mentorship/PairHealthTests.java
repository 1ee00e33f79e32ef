package ru.mentorcentre.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.mentorship.register.MentorshipFilter;
import ru.mentorcentre.mentorship.register.MentorshipList;
import ru.mentorcentre.mentorship.register.ViewerScope;
import ru.mentorcentre.profile.PairHealthRules;
import ru.mentorcentre.shared.Roles;

/** How a pair is doing: at the borders, and the same for the database that narrows a list by it. */
@IntegrationTest
class PairHealthTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final PairHealthThresholds DAYS = PairHealthThresholds.of(PairHealthRules.defaults(), TODAY, true);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Test
    void aYoungPairIsNotJudged() {
        told(20, null, null, null, PairHealth.TOO_EARLY, "С начала работы 20 дней, встреч ещё не было");
        told(0, null, null, null, PairHealth.TOO_EARLY, "Работа началась сегодня, встреч ещё не было");
        told(-3, null, null, null, PairHealth.TOO_EARLY, "Работа начнётся 03.04.2026, встреч ещё не было");
        told(21, null, null, null, PairHealth.NEEDS_CONTACT, "С начала работы 21 день, а встреч ещё не было");
    }

    @Test
    void aMeetingAMonthIsWell() {
        told(100, 0, null, null, PairHealth.GOING_WELL, "Последняя встреча 31.03.2026, сегодня");
        told(100, 1, null, null, PairHealth.GOING_WELL, "Последняя встреча 30.03.2026, вчера");
        told(100, 30, null, null, PairHealth.GOING_WELL, "Последняя встреча 01.03.2026, 30 дней назад");
        told(
                100,
                31,
                null,
                null,
                PairHealth.NEEDS_CONTACT,
                "Последняя встреча 28.02.2026, 31 день назад; новая не назначена");
    }

    @Test
    void aMeetingAgreedForSoonExcuses() {
        told(
                200,
                60,
                0,
                null,
                PairHealth.GOING_WELL,
                "Последняя встреча 30.01.2026, 60 дней назад; следующая 31.03.2026");
        told(
                200,
                60,
                30,
                null,
                PairHealth.GOING_WELL,
                "Последняя встреча 30.01.2026, 60 дней назад; следующая 30.04.2026");
        told(
                200,
                60,
                31,
                null,
                PairHealth.NEEDS_CONTACT,
                "Последняя встреча 30.01.2026, 60 дней назад; следующая нескоро, 01.05.2026");
    }

    @Test
    void aMeetingAgreedAndNotNotedIsMissed() {
        told(100, 20, -7, null, PairHealth.GOING_WELL, "Последняя встреча 11.03.2026, 20 дней назад");
        told(100, 20, -8, null, PairHealth.NEEDS_CONTACT, "Договорились встретиться 23.03.2026, а встреча не записана");
    }

    @Test
    void aPlanThatIsLateIsAskedAfter() {
        told(100, 2, null, -14, PairHealth.GOING_WELL, "Последняя встреча 29.03.2026, 2 дня назад");
        told(100, 2, null, -15, PairHealth.NEEDS_CONTACT, "Пункт плана не выполнен: срок был 16.03.2026");
        told(5, null, null, -40, PairHealth.TOO_EARLY, "С начала работы 5 дней, встреч ещё не было");
    }

    @Test
    void aLowAnswerOfASurveyIsAskedAfter() {
        assertThat(pulsed(100, 2, 5, 0).health()).isEqualTo(PairHealth.GOING_WELL);
        assertThat(pulsed(100, 2, 4, 1))
                .isEqualTo(new PairHealthVerdict(
                        PairHealth.NEEDS_CONTACT,
                        "В опросе 30.03.2026 один из участников оценил работу низко: 4 из 10"));
        assertThat(pulsed(100, 2, 4, 2).health()).as("the day of the meeting").isEqualTo(PairHealth.NEEDS_CONTACT);
        assertThat(pulsed(100, 2, 1, 3).health()).as("they met since").isEqualTo(PairHealth.GOING_WELL);
        assertThat(pulsed(5, null, 3, 1).health()).as("young").isEqualTo(PairHealth.NEEDS_CONTACT);
        assertThat(pulsed(5, null, 6, 1).health()).isEqualTo(PairHealth.TOO_EARLY);
    }

    @Test
    void whoMayNotKnowTheAnswerReadsWhatMeetingsSay() {
        PairHealthVerdict.PairHealthInput low = facts(MentorshipState.ACTIVE, 100, 2, null, null, 1, 0);
        PairHealthVerdict without =
                PairHealthVerdict.of(facts(MentorshipState.ACTIVE, 100, 2, null, null, null, null), DAYS);
        assertThat(PairHealthVerdict.of(low, DAYS).health()).isEqualTo(PairHealth.NEEDS_CONTACT);
        assertThat(PairHealthVerdict.of(low, PairHealthThresholds.of(PairHealthRules.defaults(), TODAY, false)))
                .isEqualTo(without);
    }

    @Test
    void onlyWhatWorksIsJudged() {
        for (MentorshipState state : MentorshipState.values()) {
            PairHealthVerdict doing = doing(state, 100, 2, null, null);
            assertThat(doing == null).as(state.name()).isEqualTo(!state.isAtWork());
        }
        assertThat(doing(MentorshipState.PAUSED, 100, 2, null, null))
                .isEqualTo(new PairHealthVerdict(PairHealth.PAUSED, "Пара на паузе с 01.03.2026"));
    }

    /** Every mixture of days around the borders, asked of the function and of the database. */
    @Test
    void theListFindsWhatTheFunctionSays() {
        Bank bank = new Bank(context);
        long school = bank.centre.school("1", "СОШ № 1");
        long pair = bank.pair(
                bank.mentor(bank.educator(school, "Наставник"), 3),
                bank.request(school, bank.educator(school, "Новый")));
        MentorshipList list = context.getBean(MentorshipList.class);
        LocalDate today = bank.today;
        List<String> differing = new ArrayList<>();
        for (MentorshipState state : List.of(MentorshipState.ACTIVE, MentorshipState.PAUSED, MentorshipState.AGREED)) {
            for (Integer began : new Integer[] {0, 20, 21, 100}) {
                for (Integer last : new Integer[] {null, 0, 30, 31}) {
                    for (Integer next : new Integer[] {null, -8, -7, 0, 30, 31}) {
                        for (Integer due : new Integer[] {null, -15, -14}) {
                            put(pair, state, today, began, last, next, due);
                            differing(bank, list, pair, true)
                                    .ifPresent(one -> differing.add(state + " began " + began + ", last " + last
                                            + ", next " + next + ", due " + due + ": " + one));
                        }
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    /** The same with what members answered, for those who may know it and for those who may not. */
    @Test
    void theListFindsWhatTheFunctionSaysOfAPulse() {
        Bank bank = new Bank(context);
        long school = bank.centre.school("1", "СОШ № 1");
        long pair = bank.pair(
                bank.mentor(bank.educator(school, "Наставник"), 3),
                bank.request(school, bank.educator(school, "Новый")));
        MentorshipList list = context.getBean(MentorshipList.class);
        List<String> differing = new ArrayList<>();
        for (MentorshipState state : List.of(MentorshipState.ACTIVE, MentorshipState.PAUSED)) {
            for (Integer began : new Integer[] {0, 21}) {
                for (Integer last : new Integer[] {null, 0, 10, 31}) {
                    for (Integer due : new Integer[] {null, -15}) {
                        put(pair, state, bank.today, began, last, last == null ? null : 5, due);
                        for (int mark : new int[] {4, 5}) {
                            for (int ago : new int[] {0, 10, 11}) {
                                database.sql("update mentorship set pulse = ?, pulse_on = ? where id = ?")
                                        .params(mark, bank.today.minusDays(ago), pair)
                                        .update();
                                for (boolean told : new boolean[] {true, false}) {
                                    differing(bank, list, pair, told)
                                            .ifPresent(one -> differing.add(state + " began " + began + ", last "
                                                    + last + ", due " + due + ", mark " + mark + " " + ago
                                                    + " days ago, told " + told + ": " + one));
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static Optional<String> differing(Bank bank, MentorshipList list, long pair, boolean told) {
        List<PairHealth> found = Arrays.stream(PairHealth.values())
                .filter(health -> bank.centre
                                .inside(() -> list.page(narrowed(health, told, school(bank, pair))))
                                .total()
                        == 1)
                .toList();
        PairHealthVerdict doing =
                bank.centre.inside(() -> list.row(pair)).orElseThrow().doing(bank.centre.inside(() -> list.days(told)));
        return found.equals(doing == null ? List.of() : List.of(doing.health()))
                ? Optional.empty()
                : Optional.of("function " + doing + ", database " + found);
    }

    private static long school(Bank bank, long pair) {
        return bank.centre
                .inside(() -> bank.centre.bean(Mentorships.class).find(pair))
                .orElseThrow()
                .of(MemberSide.MENTEE)
                .get(0)
                .schoolId();
    }

    private void put(
            long pair, MentorshipState state, LocalDate today, int began, Integer last, Integer next, Integer due) {
        database.sql("update mentorship set state = ?, starts_on = ?, last_met_on = ?, next_meeting_on = ?,"
                        + " plan_due_on = ? where id = ?")
                .params(
                        state.name(),
                        today.minusDays(began),
                        last == null ? null : today.minusDays(last),
                        last == null || next == null ? null : today.plusDays(next),
                        due == null ? null : today.plusDays(due),
                        pair)
                .update();
    }

    private static MentorshipFilter narrowed(PairHealth health, boolean told, long school) {
        return MentorshipFilter.of(
                java.util.Map.of("health", health.name()),
                new ru.mentorcentre.shared.Viewer(
                        1, "leader", "Руководитель", java.util.Set.of(Roles.LEADER), 1L, null),
                told ? new ViewerScope(true, null, null) : new ViewerScope(false, school, null));
    }

    private static void told(int began, Integer last, Integer next, Integer due, PairHealth health, String why) {
        PairHealthVerdict doing = doing(MentorshipState.ACTIVE, began, last, next, due);
        assertThat(doing.why().replace('\u00a0', ' ')).isEqualTo(why);
        assertThat(doing.health()).isEqualTo(health);
    }

    private static PairHealthVerdict doing(MentorshipState state, int began, Integer last, Integer next, Integer due) {
        return PairHealthVerdict.of(facts(state, began, last, next, due, null, null), DAYS);
    }

    private static PairHealthVerdict pulsed(int began, Integer last, int mark, int ago) {
        return PairHealthVerdict.of(facts(MentorshipState.ACTIVE, began, last, null, null, mark, ago), DAYS);
    }

    private static PairHealthVerdict.PairHealthInput facts(
            MentorshipState state, int began, Integer last, Integer next, Integer due, Integer pulse, Integer pulsed) {
        return new PairHealthVerdict.PairHealthInput(
                state,
                TODAY.minusDays(30),
                TODAY.minusDays(began),
                last == null ? null : TODAY.minusDays(last),
                next == null ? null : TODAY.plusDays(next),
                due == null ? null : TODAY.plusDays(due),
                pulse,
                pulsed == null ? null : TODAY.minusDays(pulsed));
    }
}
