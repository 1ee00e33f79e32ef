package ru.mentorcentre.survey.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestMail;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.mail.LetterState;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.Polled;

/** A survey reminds by itself on the days that were chosen, each person once a day, whatever restarts. */
@IntegrationTest
class ReminderTests {

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private UserDetails methodist;
    private LocalDate today;
    private long campaign;

    @BeforeEach
    void open() {
        town = new Polled(context);
        methodist = town.person(Role.METHODIST, null);
        today = LocalDate.now(town.bean(Clock.class));
        long school = town.school("1", "СОШ № 1");
        long silent = town.educator(school, "Ёжикова");
        long unreachable = town.educator(school, "Безадресная");
        town.bean(JdbcClient.class)
                .sql("update educator set email = null where id = ?")
                .param(unreachable)
                .update();
        campaign = town.campaign("MEB", false, silent, town.educator(school, "Сдавшая"), unreachable);
    }

    @Test
    void whoHasNotAnsweredIsWrittenToOnceADay() throws Exception {
        String sent = town.tokens(campaign).get(1);
        town.answerAll(sent, "7");
        remind("TWO_WEEKS", "WEEK");
        assertThat(news()).contains("Следующее напоминание: " + Day.of(today) + ", за 2 недели");

        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Future<?>> rounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rounds.add(instances.submit(() -> town.bean(ReminderRound.class).make(today)));
        }
        for (Future<?> round : rounds) {
            round.get();
        }
        instances.shutdown();
        town.bean(ReminderRound.class).make(today);
        town.bean(ReminderRound.class).make(today.plusDays(1));

        assertThat(letters()).extracting(Letter::roundOn).containsExactly(today);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> letters().get(0).state() == LetterState.SENT);
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : TestMail.server().getReceivedMessages()) {
            String text = String.valueOf(message.getContent());
            assertThat(text).doesNotContain(sent);
            if (text.contains(town.tokens(campaign).get(0))) {
                subjects.add(message.getSubject());
            }
        }
        assertThat(subjects).singleElement().asString().startsWith("Напоминание");
        assertThat(news())
                .contains("Следующее напоминание: " + Day.of(today.plusDays(7)) + ", за неделю")
                .contains("Последнее, " + Day.of(today) + ": отправлено 1 письмо из 1, без адреса 1 человек");
    }

    @Test
    void theDatabaseTakesNoSecondLetterOfTheSameDay() throws Exception {
        remind("TWO_WEEKS");
        town.bean(ReminderRound.class).make(today);
        Letter first = letters().get(0);
        assertThatThrownBy(() -> town.bean(JdbcClient.class)
                        .sql("insert into letter (id, version, municipality_id, invitation_id, kind, email, state,"
                                + " queued_at, state_at, round_on) select nextval('letter_seq') + 49, 0,"
                                + " municipality_id, invitation_id, kind, email, 'FAILED', queued_at, state_at,"
                                + " round_on from letter where id = ?")
                        .param(first.getId())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("letter_once_a_round");
    }

    @Test
    void whoWasWrittenToAFewHoursAgoIsLeftInPeace() throws Exception {
        remind("TWO_WEEKS");
        String path = "/surveys/" + campaign + "/letters";
        town.post(methodist, path + "/reminders").andExpect(redirectedUrl(path));
        assertThat(letters()).hasSize(2);
        town.bean(ReminderRound.class).make(today);
        assertThat(letters()).hasSize(2).extracting(Letter::roundOn).containsOnlyNulls();
        assertThat(news()).contains("писать было некому");
    }

    @Test
    void onlyWhatGoesOnReminds() throws Exception {
        town.bean(ReminderRound.class).make(today);
        assertThat(letters()).as("nobody asked for reminders").isEmpty();
        remind("WEEK");
        town.bean(ReminderRound.class).make(today);
        assertThat(letters()).as("not yet").isEmpty();
        remind("TWO_WEEKS");
        town.within(() -> town.bean(CampaignService.class).close(campaign));
        town.bean(ReminderRound.class).make(today);
        assertThat(letters()).as("closed").isEmpty();
        town.page(methodist, "/surveys/" + campaign);
    }

    @Test
    void theFormKeepsTheDaysAndAnotherMunicipalityIsNotWrittenTo() throws Exception {
        assertThat(town.page(methodist, "/surveys/new")
                        .select("input[name=reminders][checked]")
                        .eachAttr("value"))
                .containsExactly("WEEK", "THREE_DAYS", "ONE_DAY");
        remind("TWO_WEEKS", "ONE_DAY");
        assertThat(town.page(methodist, "/surveys/" + campaign + "/edit")
                        .select("input[name=reminders][checked]")
                        .eachAttr("value"))
                .containsExactly("TWO_WEEKS", "ONE_DAY");
        assertThat(town.page(methodist, "/surveys/" + campaign).text()).contains("за 2 недели, за день");
        Polled other = new Polled(context);
        other.within(() -> other.bean(Reminders.class).make(campaign, today));
        assertThat(letters()).isEmpty();
    }

    @Test
    void nobodyIsWrittenToAtNight() {
        assertThat(ReminderRound.isDay(LocalTime.of(8, 59))).isFalse();
        assertThat(ReminderRound.isDay(LocalTime.of(9, 0))).isTrue();
        assertThat(ReminderRound.isDay(LocalTime.of(19, 59))).isTrue();
        assertThat(ReminderRound.isDay(LocalTime.of(20, 0))).isFalse();
    }

    private void remind(String... days) throws Exception {
        Campaign stored = town.inside(() -> town.bean(CampaignService.class).stored(campaign));
        List<String> typed = new ArrayList<>(List.of(
                "version", String.valueOf(stored.getVersion()),
                "name", stored.name(),
                "startsOn", Day.of(stored.startsOn()),
                "endsOn", Day.of(stored.endsOn())));
        for (String day : days) {
            typed.addAll(List.of("reminders", day));
        }
        town.post(methodist, "/surveys/" + campaign, typed.toArray(String[]::new))
                .andExpect(redirectedUrl("/surveys/" + campaign));
    }

    private String news() throws Exception {
        return town.page(methodist, "/surveys/" + campaign)
                .select(".note")
                .text()
                .replace('\u00a0', ' ');
    }

    private List<Letter> letters() {
        return town.inside(() -> town.bean(LetterRepository.class).ofCampaign(campaign));
    }
}
