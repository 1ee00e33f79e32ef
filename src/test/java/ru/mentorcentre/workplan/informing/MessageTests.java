package ru.mentorcentre.workplan.informing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.Role;

/** A message from its draft to whoever reads it: whom it reaches, that it goes once, and how it is taken back. */
@IntegrationTest
class MessageTests {

    private final String subject = "Встреча " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private Informed town;
    private UserDetails methodist;
    private UserDetails leader;
    private UserDetails mentor;
    private UserDetails curator;
    private long first;
    private long second;

    @BeforeEach
    void people() {
        town = new Informed(context);
        first = town.school("1", "СОШ № 1");
        second = town.school("2", "СОШ № 2");
        methodist = town.person(Role.METHODIST, null);
        leader = town.person(Role.LEADER, null);
        mentor = town.person(Role.MENTOR, null);
        curator = town.person(Role.CURATOR, first);
        town.signsIn(town.educator(first, "Ёжикова", "yozhikova@example.org"), mentor);
        town.educator(first, "Почтова", "pochtova@example.org");
        town.educator(second, "Безадресная", null);
    }

    @Test
    void aMessageIsWrittenSentAndRead() throws Exception {
        long id = draft("groups", "EDUCATORS", "roles", "CURATOR");
        Document ask = town.page(methodist, "/messages/outgoing/" + id + "/sending");
        assertThat(ask.select("#reach-title + dl").text().replace('\u00a0', ' '))
                .contains("Всего 4 человека", "В учётной записи 2", "Письмом 2", "Никак 1", "Школы все");
        assertThat(ask.select("details.explain li").text())
                .contains("Безадресная")
                .doesNotContain("Почтова");
        send(id).andExpect(flash().attribute("flash", containsString("4\u00a0получателя")));
        send(id).andExpect(flash().attribute("flashWarning", containsString("второй раз оно не ушло")));
        assertThat(town.number("select count(*) from message_recipient where message_id = ?", id))
                .isEqualTo(4);

        assertThat(town.page(mentor, "/").text().replace('\u00a0', ' ')).contains("1 непрочитанное сообщение");
        Document inbox = town.page(mentor, "/messages");
        assertThat(inbox.select("tbody tr.is-unread").text()).contains(subject, "Проверяющая Методист");
        Document opened = town.page(mentor, "/messages/" + id);
        assertThat(opened.select("h1").text()).isEqualTo(subject);
        assertThat(opened.select(".typed").text()).contains("Приходите");
        assertThat(town.page(mentor, "/messages").select("tbody tr.is-unread")).isEmpty();
        assertThat(town.page(mentor, "/").text()).doesNotContain("непрочитанное");
        Object readAt = town.rows("select max(read_at) m from message_recipient where message_id = ?", id)
                .get(0)
                .get("m");
        assertThat(readAt).isNotNull();
        town.page(mentor, "/messages/" + id);
        assertThat(town.rows("select max(read_at) m from message_recipient where message_id = ?", id)
                        .get(0)
                        .get("m"))
                .as("the first reading counts")
                .isEqualTo(readAt);
        town.get(town.person(Role.MENTEE, null), "/messages/" + id).andExpect(status().isNotFound());
        town.get(new Informed(context).person(Role.MENTOR, null), "/messages/" + id)
                .andExpect(status().isNotFound());

        Document sent = town.page(methodist, "/messages/outgoing/" + id);
        assertThat(sent.select(".figure").eachText())
                .startsWith("4 получателя", "1 прочёл", "1 не прочёл")
                .endsWith("1 не получил никак");
        for (String[] one :
                new String[][] {{"READ", "Ёжикова"}, {"UNREAD", "Проверяющая"}, {"NOWHERE", "Безадресная"}}) {
            assertThat(town.page(methodist, "/messages/outgoing/" + id + "/recipients?state=" + one[0])
                            .select("tbody tr")
                            .eachText())
                    .as(one[0])
                    .singleElement()
                    .asString()
                    .contains(one[1]);
        }
        String csv = town.get(methodist, "/messages/outgoing/" + id + "/recipients/export.csv")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("Ёжикова", "СОШ № 1", "Безадресная", "ни учётной записи, ни почты");
        StatementCount.atMostEight("sent message", () -> town.page(methodist, "/messages/outgoing/" + id));
        StatementCount.atMostEight(
                "recipients", () -> town.page(methodist, "/messages/outgoing/" + id + "/recipients"));
    }

    @Test
    void schoolsNarrowDownWhoWorksThere() throws Exception {
        UserDetails other = town.person(Role.CURATOR, second);
        long id = draft("groups", "EDUCATORS", "roles", "CURATOR", "roles", "LEADER", "schools", "" + second);
        send(id);
        assertThat(names(id))
                .containsExactlyInAnyOrder(
                        "Безадресная Анна Петровна", "Проверяющая Школьный куратор", "Проверяющая Руководитель МНЦ");
        town.get(curator, "/messages/" + id).andExpect(status().isNotFound());
        town.page(other, "/messages/" + id);
        assertThat(town.page(methodist, "/messages/outgoing/" + id).text()).contains("СОШ № 2");
    }

    @Test
    void theTeamOfASchoolSignsInAsItsHeadAndCurator() throws Exception {
        long id = draft("groups", "SCHOOL_TEAMS");
        send(id);
        assertThat(names(id)).containsExactly("Проверяющая Школьный куратор");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() throws Exception {
        wrong("Отметьте, кому написать", "subject", "Тема", "body", "Текст");
        wrong("Отметьте, кому написать", "subject", "Тема", "body", "Т", "groups", "", "roles", "", "schools", "");
        wrong("Этой роли сообщений не пишут", "subject", "Тема", "body", "Т", "roles", "ADMIN");
        wrong("Напишите тему", "subject", " ", "body", "Текст", "groups", "MENTORS");
        wrong("Напишите текст", "subject", "Тема", "body", "", "groups", "MENTORS");
        wrong("4000", "subject", "Тема", "body", "ы".repeat(4001), "groups", "MENTORS");
        wrong("Осталось незаполненным: {срок}", "subject", "Тема", "body", "До {срок}", "groups", "MENTORS");
        wrong("Этого мероприятия уже нет", "subject", "Тема", "body", "Т", "groups", "MENTORS", "eventId", "999999999");
        Informed other = new Informed(context);
        wrong(
                "Одной из школ уже нет",
                "subject",
                "Тема",
                "body",
                "Т",
                "groups",
                "MENTORS",
                "schools",
                "" + other.school("9", "Чужая"));
        assertThat(town.number("select count(*) from message where municipality_id = ?", town.municipality))
                .isZero();
        mvc.perform(MockMvcRequestBuilders.multipart("/messages/outgoing")
                        .file(new MockMultipartFile("file", "фото.jpg", "image/jpeg", new byte[10 * 1024 * 1024 + 1]))
                        .param("subject", "Тема")
                        .param("body", "Текст")
                        .param("groups", "MENTORS")
                        .with(user(methodist))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("больше 10 МБ")));
    }

    @Test
    void nobodyThereIsSaidBeforeSending() throws Exception {
        long id = draft("groups", "MENTEES");
        Document ask = town.page(methodist, "/messages/outgoing/" + id + "/sending");
        assertThat(ask.text()).contains("отправлять некому");
        assertThat(ask.select("main form button")).isEmpty();
        send(id).andExpect(flash().attribute("flashWarning", containsString("никого нет")));
        assertThat(state(id)).isEqualTo("DRAFT");
    }

    @Test
    void fourAtOnceSendItOnce() throws Exception {
        long id = draft("groups", "EDUCATORS");
        ExecutorService pressing = Executors.newFixedThreadPool(4);
        List<Future<ResultActions>> pressed = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pressed.add(pressing.submit(() -> send(id)));
        }
        int done = 0;
        for (Future<ResultActions> one : pressed) {
            done += one.get().andReturn().getFlashMap().containsKey("flash") ? 1 : 0;
        }
        pressing.shutdown();
        assertThat(done).isEqualTo(1);
        assertThat(town.number("select count(*) from message_recipient where message_id = ?", id))
                .isEqualTo(3);
    }

    @Test
    void aDraftIsEditedOvertakenAndDeleted() throws Exception {
        long id = draft("groups", "EDUCATORS");
        String page = "/messages/outgoing/" + id;
        town.post(leader, page, "subject", "Иначе", "body", "Иначе", "groups", "EDUCATORS", "version", "0")
                .andExpect(redirectedUrl(page + "/sending"));
        town.post(methodist, page, "subject", "Поздно", "body", "Поздно", "groups", "EDUCATORS", "version", "0")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Поздно")));
        send(id).andExpect(flash().attribute("flashWarning", containsString("только что изменили")));
        town.post(methodist, page + "/deletion").andExpect(redirectedUrl("/messages/outgoing"));
        town.get(methodist, page).andExpect(status().isNotFound());

        long sent = draft("groups", "EDUCATORS");
        send(sent);
        town.post(
                        methodist,
                        "/messages/outgoing/" + sent,
                        "subject",
                        "И",
                        "body",
                        "И",
                        "groups",
                        "MENTORS",
                        "version",
                        version(sent))
                .andExpect(content().string(containsString("уже отправлено")));
        town.get(methodist, "/messages/outgoing/" + sent + "/edit")
                .andExpect(redirectedUrl("/messages/outgoing/" + sent));
        town.post(methodist, "/messages/outgoing/" + sent + "/deletion")
                .andExpect(flash().attribute("flashError", containsString("удаляет руководитель")));
        town.post(leader, "/messages/outgoing/" + sent + "/deletion")
                .andExpect(flash().attribute("flashError", containsString("меньше 30 дней")));
        town.sql("update message set sent_at = sent_at - interval '31 days' where id = ?", sent);
        town.post(leader, "/messages/outgoing/" + sent + "/deletion").andExpect(redirectedUrl("/messages/outgoing"));
        assertThat(town.number("select count(*) from message_recipient where message_id = ?", sent))
                .isZero();
    }

    @Test
    void aWithdrawnMessageIsSeenByThoseWhoHadReadIt() throws Exception {
        long id = draft("groups", "EDUCATORS", "roles", "CURATOR");
        send(id);
        town.page(mentor, "/messages/" + id);
        town.post(methodist, "/messages/outgoing/" + id + "/withdrawal", "reason", " ")
                .andExpect(content().string(containsString("Напишите, почему")));
        town.post(methodist, "/messages/outgoing/" + id + "/withdrawal", "reason", "Не та дата")
                .andExpect(redirectedUrl("/messages/outgoing/" + id));
        assertThat(town.page(mentor, "/messages/" + id).text()).contains("Приходите", "позже отозвали", "Не та дата");
        assertThat(town.page(curator, "/messages").text()).doesNotContain(subject);
        assertThat(town.page(curator, "/").text()).doesNotContain("непрочитанн");
        assertThat(town.page(curator, "/messages/" + id).text())
                .contains("Сообщение отозвано", "Не та дата")
                .doesNotContain("Приходите", subject);
        assertThat(town.number(
                        "select count(*) from message_recipient where message_id = ? and read_at is not null", id))
                .as("a withdrawn message cannot be read any more")
                .isEqualTo(1);
        town.post(methodist, "/messages/outgoing/" + id + "/withdrawal", "reason", "Ещё раз")
                .andExpect(content().string(containsString("уже отозвано")));
        town.post(methodist, "/messages/outgoing/" + id + "/repetition")
                .andExpect(flash().attribute("flashWarning", containsString("не отозванное")));
    }

    @Test
    void whoHasNotReadGetsItOnceMore() throws Exception {
        long id = draft("groups", "EDUCATORS", "roles", "CURATOR");
        send(id);
        town.page(mentor, "/messages/" + id);
        town.post(methodist, "/messages/outgoing/" + id + "/repetition")
                .andExpect(flash().attribute("flashWarning", containsString("меньше суток")));
        town.sql("update message set sent_at = sent_at - interval '2 days' where id = ?", id);
        town.sql(
                "update message_recipient set delivered_at = delivered_at - interval '2 days' where message_id = ?",
                id);
        town.post(methodist, "/messages/outgoing/" + id + "/repetition")
                .andExpect(flash().attribute("flash", containsString("1\u00a0учётная запись")));
        assertThat(town.number(
                        "select count(*) from message_recipient where message_id = ? and delivered_at > now() - interval '1 hour'",
                        id))
                .isEqualTo(1);
        assertThat(town.number(
                        "select count(*) from message_letter l join message_recipient r on r.id = l.recipient_id"
                                + " where r.message_id = ? and l.round = 2 and r.read_at is not null",
                        id))
                .as("who has read it gets no second letter")
                .isZero();
    }

    @Test
    void whatGoesAwayMeanwhileTakesNothingAlong() throws Exception {
        UserDetails head = town.person(Role.HEAD, null);
        long plan = town.plan(head);
        long event = town.event(plan, LocalDate.of(2091, 1, 1), "EDUCATORS");
        long id = draft("groups", "EDUCATORS", "roles", "CURATOR", "eventId", "" + event);
        assertThat(town.page(methodist, "/messages/outgoing/" + id).select(".facts a[href*=/events/]"))
                .hasSize(1);
        town.within(() -> context.getBean(Accounts.class).close(town.accountOf(curator)));
        assertThat(town.page(methodist, "/messages/outgoing/" + id + "/sending")
                        .text()
                        .replace('\u00a0', ' '))
                .contains("Всего 3 человека");
        send(id);
        town.sql("delete from planned_event where id = ?", event);
        assertThat(town.page(mentor, "/messages/" + id).select(".facts a[href*=/events/]"))
                .isEmpty();
        town.within(() -> context.getBean(Accounts.class).close(town.accountOf(mentor)));
        assertThat(town.page(methodist, "/messages/outgoing/" + id + "/recipients")
                        .text())
                .contains("Ёжикова");
    }

    @Test
    void aTemplateBeginsAMessageAboutAnEventForItsPeople() throws Exception {
        long plan = town.plan(town.person(Role.HEAD, null));
        long event = town.event(plan, LocalDate.of(2091, 1, 31), "MENTORS");
        town.sql(
                "update planned_event set title = 'Ещё не утверждено', approved_title = 'Круглый стол',"
                        + " term_text = 'май', approved_term_text = 'январь', approved_place = null where id = ?",
                event);
        Document form = town.page(methodist, "/messages/outgoing/new?template=INVITATION&event=" + event);
        assertThat(form.select("#subject").val()).isEqualTo("Приглашаем: Круглый стол");
        assertThat(form.select("#body").val())
                .contains("«Круглый стол»", "январь, последний день 31.01.2091", "Место: уточняется")
                .doesNotContain("{", "Ещё не утверждено", "май");
        assertThat(form.select("[name=groups][checked]").eachAttr("value")).containsExactly("MENTORS");
        assertThat(form.select("#eventId option[selected]").val()).isEqualTo("" + event);
        Document without = town.page(methodist, "/messages/outgoing/new?template=INVITATION");
        assertThat(without.select("#body").val()).contains("{мероприятие}");

        town.post(
                        methodist,
                        "/messages/templates/INVITATION",
                        "subject",
                        "Ждём: {мероприятие}",
                        "body",
                        "Дата: {дата}",
                        "version",
                        "-1")
                .andExpect(content().string(containsString("Нет такого поля: {дата}")));
        town.post(
                        methodist,
                        "/messages/templates/INVITATION",
                        "subject",
                        "Ждём: {мероприятие}",
                        "body",
                        "{центр}",
                        "version",
                        "-1")
                .andExpect(redirectedUrl("/messages/templates"));
        town.post(methodist, "/messages/templates/INVITATION", "subject", "Ждём", "body", "Ж", "version", "-1")
                .andExpect(status().isConflict());
        assertThat(town.page(methodist, "/messages/outgoing/new?template=INVITATION&event=" + event)
                        .select("#subject")
                        .val())
                .isEqualTo("Ждём: Круглый стол");
        Informed other = new Informed(context);
        assertThat(other.page(other.person(Role.METHODIST, null), "/messages/templates")
                        .text())
                .contains("Приглашаем: {мероприятие}");
        town.post(methodist, "/messages/templates/INVITATION/removal").andExpect(redirectedUrl("/messages/templates"));
        assertThat(town.page(methodist, "/messages/templates").text()).contains("Приглашаем: {мероприятие}");
    }

    @Test
    void aFileIsForThoseWhoGotTheMessage() throws Exception {
        mvc.perform(MockMvcRequestBuilders.multipart("/messages/outgoing")
                        .file(new MockMultipartFile(
                                "file", "программа.pdf", null, "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                        .param("subject", subject)
                        .param("body", "С файлом")
                        .param("groups", "EDUCATORS")
                        .with(user(methodist))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        long id = last();
        town.get(mentor, "/messages/" + id + "/file").andExpect(status().isNotFound());
        send(id);
        town.get(mentor, "/messages/" + id + "/file").andExpect(status().isOk());
        town.get(curator, "/messages/" + id + "/file").andExpect(status().isNotFound());
        town.post(methodist, "/messages/outgoing/" + id + "/withdrawal", "reason", "Не тот файл");
        town.get(mentor, "/messages/" + id + "/file").andExpect(status().isNotFound());
    }

    @Test
    void whatIsKeptGoesWithTheCardAndIsToldToThePerson() throws Exception {
        long id = draft("groups", "EDUCATORS");
        send(id);
        long post = town.number(
                "select id from educator where municipality_id = ? and last_name = 'Почтова'", town.municipality);
        long hedgehog = town.number(
                "select id from educator where municipality_id = ? and last_name = 'Ёжикова'", town.municipality);
        long without = town.number(
                "select id from educator where municipality_id = ? and last_name = 'Безадресная'", town.municipality);
        MessageUse use = context.getBean(MessageUse.class);
        assertThat(town.inside(() -> use.of(post))).as("it holds no card back").isEmpty();
        assertThat(town.inside(() -> use.held(post)))
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).contains(subject, "не прочитано"));

        long other = draft("groups", "EDUCATORS", "schools", "" + second);
        send(other);
        town.within(() -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> use.move(without, post)));
        assertThat(town.inside(() -> use.held(post)))
                .as("the one both got stays apart, the other moves")
                .hasSize(2);
        assertThat(town.inside(() -> use.held(without))).hasSize(1);
        town.sql("delete from account_educator where educator_id = ?", hedgehog);
        town.sql("delete from educator where id = ?", hedgehog);
        assertThat(town.page(methodist, "/messages/outgoing/" + id + "/recipients")
                        .select("tbody tr"))
                .hasSize(3);
        assertThat(names(id)).contains("Проверяющая Наставник");
    }

    @Test
    void whatIsOverItsPeriodIsListed() throws Exception {
        long id = draft("groups", "EDUCATORS");
        send(id);
        assertThat(town.page(leader, "/admin/retention/MESSAGES").text()).doesNotContain(subject);
        town.sql("update message set sent_at = sent_at - interval '37 months' where id = ?", id);
        assertThat(town.page(leader, "/admin/retention/MESSAGES")
                        .select("a[href=/messages/outgoing/" + id + "]")
                        .text())
                .contains(subject);
    }

    @Test
    void sixtyThousandAreReached() throws Exception {
        town.sql(
                "insert into educator (id, version, municipality_id, school_id, last_name, first_name, position, subjects, email)"
                        + " select nextval('educator_seq') + 1000000, 0, ?, ?, 'Многих' || g, 'Анна', 'учитель', '{}', null"
                        + " from generate_series(1, 60000) g",
                town.municipality,
                second);
        long id = draft("groups", "EDUCATORS");
        long start = System.nanoTime();
        assertThat(town.page(methodist, "/messages/outgoing/" + id + "/sending")
                        .text()
                        .replace('\u00a0', ' '))
                .contains("Всего 60 003 человека");
        long asked = System.nanoTime();
        send(id);
        long sent = System.nanoTime();
        assertThat(town.number("select count(*) from message_recipient where message_id = ?", id))
                .isEqualTo(60_003);
        StatementCount.atMostEight("sent message", () -> town.page(methodist, "/messages/outgoing/" + id));
        long shown = System.nanoTime();
        org.slf4j.LoggerFactory.getLogger(MessageTests.class)
                .info(
                        "60,000: preview {} ms, sending {} ms, sent page {} ms",
                        (asked - start) / 1_000_000,
                        (sent - asked) / 1_000_000,
                        (shown - sent) / 1_000_000);
        town.sql("delete from message where municipality_id = ?", town.municipality);
        town.sql("delete from educator where municipality_id = ? and last_name like 'Многих%'", town.municipality);
    }

    private long draft(String... audience) throws Exception {
        List<String> typed = new ArrayList<>(List.of("subject", subject, "body", "Приходите\nв пятницу"));
        typed.addAll(List.of(audience));
        town.post(methodist, "/messages/outgoing", typed.toArray(String[]::new)).andExpect(status().is3xxRedirection());
        return last();
    }

    private long last() {
        return town.number("select max(id) from message where municipality_id = ?", town.municipality);
    }

    private ResultActions send(long id) throws Exception {
        return town.post(methodist, "/messages/outgoing/" + id + "/sending", "version", "0")
                .andExpect(redirectedUrl("/messages/outgoing/" + id));
    }

    private void wrong(String words, String... typed) throws Exception {
        town.post(methodist, "/messages/outgoing", typed)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)));
    }

    private String state(long id) {
        return (String)
                town.rows("select state from message where id = ?", id).get(0).get("state");
    }

    private String version(long id) {
        return "" + town.number("select version from message where id = ?", id);
    }

    private List<String> names(long id) throws Exception {
        return town.page(methodist, "/messages/outgoing/" + id + "/recipients")
                .select("tbody th span")
                .eachText();
    }
}
