package ru.mentorcentre.reserve.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestMail;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.ReserveReviews;
import ru.mentorcentre.reserve.review.ReviewCentre;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.mail.MailServer;

/** What experts are written: one letter an act, reminders once, of candidates only how many. */
@IntegrationTest
class ExpertLetterTests {

    private final String address = "expert" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @Autowired
    private ApplicationContext context;

    private ReviewCentre centre;
    private LocalDate today;

    @BeforeEach
    void found() {
        centre = new ReviewCentre(context);
        today = LocalDate.now(centre.bean(Clock.class));
    }

    @Test
    void applicationsOfASchoolAreToldInOneLetterWithoutNames() throws Exception {
        UserDetails expert = expert(1);
        for (String name : List.of("Первая", "Вторая", "Третья")) {
            centre.application(centre.home, name, ApplicationState.IN_EXPERTISE);
        }
        centre.phase(ReservePhase.FORMAL);
        centre.post(
                centre.leader,
                "/reserve/seasons/" + centre.season + "/experts/school",
                "school",
                String.valueOf(centre.home),
                "account",
                String.valueOf(centre.accountOf(expert)));
        assertThat(kinds(expert)).containsExactly("LISTED 0", "GIVEN 3");
        List<MimeMessage> letters = received(1, 2);
        assertThat((String) letters.get(0).getContent()).contains("просит Вас быть экспертом", expert.getUsername());
        assertThat(letters.get(1).getSubject()).isEqualTo("Экспертиза резерва: Вам назначены заявки");
        assertThat((String) letters.get(1).getContent())
                .contains("3", "заявки", "Формальная проверка: до")
                .doesNotContain("Первая")
                .doesNotContain("Анна");
        assertThat(centre.page(centre.leader, "/reserve/seasons/" + centre.season + "/experts")
                        .text())
                .contains(address + 1 + "@example.org", "назначены заявки");
    }

    @Test
    void evenlyGivenOnesAreOneLetterForEach() throws Exception {
        UserDetails first = expert(1);
        UserDetails second = expert(2);
        UserDetails silent = centre.expert(Role.MENTOR, null);
        for (String name : List.of("Первая", "Вторая", "Третья")) {
            centre.application(centre.home, name, ApplicationState.IN_EXPERTISE);
        }
        centre.within(
                () -> centre.bean(ReserveReviews.class).assignEvenly(centre.season, centre.accountOf(centre.leader)));
        centre.within(
                () -> centre.bean(ReserveReviews.class).assignEvenly(centre.season, centre.accountOf(centre.leader)));
        assertThat(kinds(first)).containsExactly("LISTED 0", "GIVEN 2");
        assertThat(kinds(second)).containsExactly("LISTED 0", "GIVEN 2");
        assertThat(kinds(silent)).as("no address, no letter").isEmpty();
    }

    @Test
    void whoIsReplacedAndWhoComesInsteadAreTold() throws Exception {
        UserDetails first = expert(1);
        UserDetails next = expert(2);
        long application = centre.application(centre.home, "Сменная", ApplicationState.QUALITATIVE);
        centre.assign(application, first);
        received(1, 2);
        long assignment = centre.assignments(application).get(0).id();
        centre.post(
                centre.leader,
                "/reserve/applications/" + application + "/experts/" + assignment + "/replacement",
                "reason",
                "Болезнь",
                "account",
                String.valueOf(centre.accountOf(next)));
        assertThat(kinds(first)).containsExactly("LISTED 0", "GIVEN 1", "TAKEN 1");
        assertThat(kinds(next)).containsExactly("LISTED 0", "GIVEN 1");
        List<MimeMessage> letters = received(1, 3);
        assertThat((String) letters.get(letters.size() - 1).getContent())
                .contains("С Вас снято")
                .doesNotContain("Болезнь")
                .doesNotContain("Сменная");
    }

    @Test
    void remindersGoOnceToThoseWhoHaveSomethingUndone() throws Exception {
        UserDetails busy = expert(1);
        UserDetails done = expert(2);
        long application = centre.application(centre.home, "Оцениваемая", ApplicationState.QUALITATIVE);
        centre.assign(application, busy);
        centre.assign(application, done);
        rateUntil(today.plusDays(3));
        round();
        assertThat(reminders()).as("told today already").isZero();
        centre.bean(JdbcClient.class)
                .sql(
                        "update review_assignment set assigned_at = assigned_at - interval '2 days' where application_id = ?")
                .param(application)
                .update();
        centre.rate(application, done, 5);
        round();
        round();
        assertThat(kinds(busy)).containsExactly("LISTED 0", "GIVEN 1", "DUE_SOON 1");
        assertThat(kinds(done)).containsExactly("LISTED 0", "GIVEN 1");
        rateUntil(today);
        round();
        round();
        assertThat(kinds(busy)).containsExactly("LISTED 0", "GIVEN 1", "DUE_SOON 1", "DUE_TODAY 1");
        assertThat(kinds(done)).containsExactly("LISTED 0", "GIVEN 1");
        assertThat(received(1, 4).get(3).getSubject()).contains("последний день");
        rateUntil(today.plusDays(4));
        round();
        assertThat(reminders()).isEqualTo(2);
        assertThat(DueReviewRound.isDay(LocalTime.of(8, 59))).isFalse();
        assertThat(DueReviewRound.isDay(LocalTime.of(20, 0))).isFalse();
        assertThat(DueReviewRound.isDay(LocalTime.of(9, 0))).isTrue();
    }

    @Test
    void theFormalCheckAndASecondOpinionAreRemindedOfInTheirPhase() throws Exception {
        UserDetails expert = expert(1);
        long formal = centre.application(centre.home, "Проверяемая", ApplicationState.IN_EXPERTISE);
        long disputed = centre.application(centre.home, "Спорная", ApplicationState.QUALITATIVE);
        centre.assign(formal, expert);
        centre.phase(ReservePhase.DECISION);
        centre.assign(disputed, expert);
        centre.bean(JdbcClient.class)
                .sql(
                        "update review_assignment set assigned_at = assigned_at - interval '2 days' where municipality_id = ?")
                .param(centre.municipality)
                .update();
        centre.phase(ReservePhase.FORMAL);
        assertThat(due()).containsExactly("FORMAL 1");
        centre.phase(ReservePhase.QUALITATIVE);
        assertThat(due()).isEmpty();
        centre.phase(ReservePhase.DECISION);
        assertThat(due()).containsExactly("DECISION 1");
    }

    @Test
    void withoutAMailServerNothingIsKeptForALaterDay() {
        UserDetails expert = expert(1);
        MailServer none = mock(MailServer.class);
        when(none.isPossible()).thenReturn(false);
        ExpertLetters letters = new ExpertLetters(
                context.getBean(ExpertLetterRepository.class),
                context.getBean(EntityManager.class),
                none,
                context.getBean(Clock.class));
        assertThat(centre.inside(
                        () -> letters.tell(centre.season, centre.accountOf(expert), ExpertLetterKind.GIVEN, 3)))
                .isFalse();
        assertThat(kinds(expert)).containsExactly("LISTED 0");
    }

    @Test
    void ofAClosedAccountNoAddressStays() {
        UserDetails expert = expert(1);
        centre.within(() -> centre.bean(Accounts.class).close(centre.accountOf(expert)));
        assertThat(kinds(expert)).isEmpty();
        assertThat(centre.bean(JdbcClient.class)
                        .sql("select count(*) from season_expert where email = ?")
                        .param(address + "1@example.org")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private UserDetails expert(int number) {
        UserDetails expert = centre.person(Role.MENTOR, null);
        centre.within(() -> centre.bean(SeasonExperts.class)
                .add(centre.season, centre.accountOf(expert), address + number + "@example.org"));
        return expert;
    }

    /** The phase of the marks, that began yesterday. */
    private void rateUntil(LocalDate last) {
        Map<ReservePhase, PhaseDays> days = new EnumMap<>(ReservePhase.class);
        for (ReservePhase phase : ReservePhase.values()) {
            LocalDate day = today.plusDays(20L * (phase.ordinal() - ReservePhase.QUALITATIVE.ordinal()));
            days.put(phase, new PhaseDays(phase, day, day));
        }
        days.put(ReservePhase.QUALITATIVE, new PhaseDays(ReservePhase.QUALITATIVE, today.minusDays(1), last));
        centre.within(() -> centre.bean(ReserveSeasons.class).move(centre.season, days));
    }

    private void round() {
        centre.bean(DueReviewRound.class).make(centre.municipality, today);
    }

    private List<String> due() {
        return centre.inside(() -> centre.bean(DueReviews.class).due(today)).stream()
                .map(one -> one.phase() + " " + one.applications())
                .toList();
    }

    private List<String> kinds(UserDetails expert) {
        return centre.bean(JdbcClient.class)
                .sql("""
                        select l.kind || ' ' || l.applications from expert_letter l
                        join season_expert x on x.id = l.expert_id where x.account_id = ? order by l.id""")
                .param(centre.accountOf(expert))
                .query(String.class)
                .list();
    }

    private long reminders() {
        return centre.bean(JdbcClient.class)
                .sql("select count(*) from expert_letter where municipality_id = ? and phase is not null")
                .param(centre.municipality)
                .query(Long.class)
                .single();
    }

    /** All letters to an expert, as many as are expected: the job of the shared context sends them. */
    private List<MimeMessage> received(int number, int expected) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(
                        () -> {
                            List<MimeMessage> own = new ArrayList<>();
                            for (MimeMessage message : TestMail.server().getReceivedMessages()) {
                                if (message.getAllRecipients()[0]
                                        .toString()
                                        .equals(address + number + "@example.org")) {
                                    own.add(message);
                                }
                            }
                            return own;
                        },
                        own -> own.size() == expected);
    }
}
