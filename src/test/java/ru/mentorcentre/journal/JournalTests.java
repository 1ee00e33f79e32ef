package ru.mentorcentre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.PairExample;

/** Plan, diary and outcome of a pair, and the first page of those who are in it. */
@IntegrationTest
class JournalTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    private PairExample example;
    private String url;

    @BeforeEach
    void aPairThatWorksForAHundredDays() {
        example = new PairExample(context, 100);
        url = "/mentorships/" + example.pair;
    }

    @Test
    void aDiaryIsPrivateUntilItsOwnerShares() throws Exception {
        UserDetails leader = example.centre.person(Role.LEADER, null);
        UserDetails curator = example.centre.person(Role.CURATOR, example.menteeSchool);
        UserDetails schoolHead = example.centre.person(Role.SCHOOL_HEAD, example.menteeSchool);
        UserDetails otherCurator = example.centre.person(Role.CURATOR, example.mentorSchool);
        List<UserDetails> others = List.of(example.mentorAccount, leader, curator, schoolHead, otherCurator);
        write("Только мне");
        for (UserDetails reader : others) {
            assertThat(diary(reader)).doesNotContain("Только мне");
        }
        write("Наставнику", "withMentor", "true");
        write("Центру", "withCentre", "true");
        write("Школе", "withSchool", "true");

        assertThat(diary(example.mentorAccount)).contains("Наставнику").doesNotContain("Центру", "Школе");
        assertThat(diary(leader)).contains("Центру").doesNotContain("Наставнику", "Школе");
        for (UserDetails reader : List.of(curator, schoolHead)) {
            assertThat(diary(reader)).contains("Школе").doesNotContain("Наставнику", "Центру");
        }
        // the mentor's school sees the pair, not the diary
        assertThat(diary(otherCurator)).doesNotContain("Школе", "Наставнику", "Центру");
        assertThat(diary(example.menteeAccount)).contains("Только мне", "Наставнику", "Центру", "Школе");
        assertThat(example.centre.page(example.menteeAccount, "/diary").text())
                .contains("Только мне", "только вам", "видно: наставнику");
    }

    @Test
    void theFileOfAPersonTellsTheDiaryToThatPersonOnly() throws Exception {
        write("Только мне");
        String file = "/staff/" + example.mentee + "/file.csv";
        for (UserDetails reader : List.of(
                example.centre.person(Role.LEADER, null), example.centre.person(Role.CURATOR, example.menteeSchool))) {
            example.centre
                    .get(reader, file)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("личная запись")))
                    .andExpect(content().string(not(containsString("Только мне"))));
        }
        example.centre.get(example.menteeAccount, file).andExpect(content().string(containsString("Только мне")));
    }

    @Test
    void aDiaryGoesWithTheNameOfItsOwner() throws Exception {
        write("Только мне");
        UserDetails leader = example.centre.person(Role.LEADER, null);
        String card = "/staff/" + example.mentee;
        example.centre
                .post(leader, card + "/retirement", "retiredOn", example.today.toString(), "reason", "Переезд")
                .andExpect(redirectedUrl(card));
        example.centre.post(leader, card + "/anonymisation").andExpect(status().is3xxRedirection());
        assertThat(database.sql("select count(*) from achievement where educator_id = ?")
                        .param(example.mentee)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDiaryIsChangedByItsOwnerOnly() throws Exception {
        write("Моё");
        long entry = database.sql("select max(id) from achievement where educator_id = ?")
                .param(example.mentee)
                .query(Long.class)
                .single();
        UserDetails stranger = new PairExample(context, 10).menteeAccount;
        example.centre.get(stranger, "/diary/{id}/edit", entry).andExpect(status().isNotFound());
        example.centre
                .post(
                        example.menteeAccount,
                        "/diary/" + entry,
                        "title",
                        "Моё, поправлено",
                        "achievedOn",
                        example.today.toString(),
                        "version",
                        "0")
                .andExpect(redirectedUrl("/diary"));
        example.centre
                .post(
                        example.menteeAccount,
                        "/diary/" + entry,
                        "title",
                        "Из другого окна",
                        "achievedOn",
                        example.today.toString(),
                        "version",
                        "0")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Из другого окна")));
        example.centre
                .post(
                        example.menteeAccount,
                        "/diary",
                        "title",
                        "Завтра",
                        "achievedOn",
                        example.today.plusDays(1).toString())
                .andExpect(content().string(containsString("Этот день ещё впереди")));
        example.centre
                .post(example.menteeAccount, "/diary/" + entry + "/deletion")
                .andExpect(redirectedUrl("/diary"));
        assertThat(example.centre.page(example.menteeAccount, "/diary").text()).contains("Дневник пока пуст");
    }

    @Test
    void anEndOfLineIsOneCharacterAsTheBrowserCounts() throws Exception {
        String sent = "%s\r\n".formatted("а".repeat(99)).repeat(40);
        example.centre
                .post(
                        example.menteeAccount,
                        "/diary",
                        "title",
                        "Длинная запись",
                        "achievedOn",
                        example.today.toString(),
                        "story",
                        sent)
                .andExpect(redirectedUrl("/diary"));
        assertThat(database.sql("select story from achievement where title = 'Длинная запись' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(sent.replace("\r", "").strip());
    }

    @Test
    void aPlanIsWrittenDoneAndTakenBack() throws Exception {
        LocalDate late = example.today.minusDays(20);
        example.centre
                .post(example.mentorAccount, url + "/plan", "what", "Посетить урок", "dueOn", late.toString())
                .andExpect(redirectedUrl(url + "/plan"));
        example.centre
                .post(example.mentorAccount, url + "/plan", "what", "Посетить урок")
                .andExpect(content().string(containsString("Такой пункт в плане уже есть")));
        assertThat(planDue()).isEqualTo(late);
        assertThat(example.centre.page(example.menteeAccount, url + "/plan").text())
                .contains("Посетить урок", "срок прошёл");
        String row = url + "/plan/rows/"
                + database.sql("select id from plan_row where mentorship_id = ?")
                        .param(example.pair)
                        .query(Long.class)
                        .single();
        example.centre.post(example.menteeAccount, row + "/done").andExpect(redirectedUrl(url + "/plan"));
        assertThat(planDue()).isNull();
        example.centre
                .post(example.mentorAccount, row, "what", "Посетить два урока", "version", "0")
                .andExpect(status().isConflict());
        example.centre
                .post(example.mentorAccount, row, "what", "Посетить два урока", "version", "1")
                .andExpect(redirectedUrl(url + "/plan"));
        example.centre.post(example.mentorAccount, row + "/deletion").andExpect(redirectedUrl(url + "/plan"));
        assertThat(example.centre.page(example.menteeAccount, url + "/plan").text())
                .contains("Плана пока нет");
    }

    @Test
    void anOutcomeStartsFromTheTests() throws Exception {
        test(example.today.minusDays(120), "40.5");
        test(example.today.minusDays(3), "70");
        long member = database.sql("select id from mentorship_member where mentorship_id = ? and side = 'MENTEE'")
                .param(example.pair)
                .query(Long.class)
                .single();
        String outcome = url + "/outcome/" + member;
        Document form = example.centre.page(example.mentorAccount, outcome + "/edit");
        assertThat(form.select("#before").val()).startsWith("40,5");
        assertThat(form.select("#after").val()).startsWith("70");
        example.centre
                .post(example.mentorAccount, outcome, "goals", "PARTLY", "before", "40,5", "after", "170")
                .andExpect(content().string(containsString("От 0 до 100 процентов")));
        example.centre
                .post(example.mentorAccount, outcome, "goals", "PARTLY", "before", "40,5", "after", "70 %")
                .andExpect(redirectedUrl(url + "/outcome"));
        assertThat(example.centre.page(example.menteeAccount, url + "/outcome").text())
                .contains("достигнуты частично", "70,0 %", "+29,5");
        example.centre.post(example.mentorAccount, outcome, "goals", "FULLY").andExpect(status().isConflict());
        example.centre.post(example.menteeAccount, outcome, "goals", "FULLY").andExpect(status().isForbidden());
    }

    @Test
    void theFirstPageTellsThePairItsNextStep() throws Exception {
        example.centre.post(example.mentorAccount, url + "/plan", "what", "Разобрать открытый урок");
        Document mentor = example.centre.page(example.mentorAccount, "/");
        assertThat(mentor.select(".own-work").text())
                .contains("Мои наставляемые", "Новикова Анна Петровна", "нужен контакт", "Разобрать открытый урок");
        assertThat(mentor.select(".attention").text()).contains("Свяжитесь с наставляемым: Новикова");
        assertThat(mentor.select("a[href='" + url + "/meetings/new']")).isNotEmpty();
        assertThat(example.centre
                        .page(example.menteeAccount, "/")
                        .select(".own-work")
                        .text())
                .contains("Мой наставник", "Наставникова Анна Петровна", "Мой дневник");
        assertThat(example.centre
                        .page(example.centre.person(Role.LEADER, null), "/")
                        .select(".attention")
                        .text())
                .contains("1 пара без контакта");
        assertThat(example.centre
                        .page(example.centre.person(Role.CURATOR, example.menteeSchool), "/")
                        .select(".attention")
                        .text())
                .contains("1 пара без контакта");
        assertThat(example.centre
                        .page(example.centre.person(Role.LEADER, null), "/mentorships?health=NEEDS_CONTACT")
                        .select("#list")
                        .text())
                .contains("Наставникова", "нужен контакт");
    }

    @Test
    void anAccountWithoutAnEducatorIsTold() throws Exception {
        UserDetails nobody = example.centre.person(Role.MENTEE, example.menteeSchool);
        assertThat(example.centre.page(nobody, "/diary").text()).contains("не связана с карточкой педагога");
        assertThat(example.centre.page(nobody, "/").text()).contains("не связана с карточкой педагога");
        example.centre
                .post(nobody, "/diary", "title", "Ничьё", "achievedOn", example.today.toString())
                .andExpect(status().isNotFound());
    }

    private String diary(UserDetails reader) throws Exception {
        return example.centre.page(reader, url + "/diary").select("main").text();
    }

    private void write(String title, String... more) throws Exception {
        String[] parameters = new String[4 + more.length];
        parameters[0] = "title";
        parameters[1] = title;
        parameters[2] = "achievedOn";
        parameters[3] = example.today.toString();
        System.arraycopy(more, 0, parameters, 4, more.length);
        example.centre.post(example.menteeAccount, "/diary", parameters).andExpect(redirectedUrl("/diary"));
    }

    private LocalDate planDue() {
        return (LocalDate) database.sql("select plan_due_on::date as due from mentorship where id = ?")
                .param(example.pair)
                .query((row, number) -> row.getObject("due", LocalDate.class))
                .list()
                .get(0);
    }

    private void test(LocalDate day, String percent) {
        database.sql("insert into competence_test (id, version, municipality_id, educator_id, taken_on, kind, percent)"
                        + " values (nextval('competence_test_seq') + 1000000, 0, ?, ?, ?, 'SUBJECT', ?)")
                .params(example.centre.municipality, example.mentee, day, new BigDecimal(percent))
                .update();
    }
}
