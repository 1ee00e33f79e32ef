package ru.mentorcentre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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

/** A pair comes to its end: the goals it had, the outcome it owes, and what of it can be taken along. */
@IntegrationTest
class PairEndTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    private PairExample example;
    private UserDetails leader;
    private String url;

    @BeforeEach
    void aPairThatWorksForAHundredDays() {
        example = new PairExample(context, 100);
        leader = example.centre.person(Role.LEADER, null);
        url = "/mentorships/" + example.pair;
    }

    @Test
    void aFinishedPairOwesAnOutcomeUntilItIsWritten() throws Exception {
        example.centre
                .post(leader, url + "/steps", "to", "FINISHED", "madeOn", example.today.toString())
                .andExpect(redirectedUrl(url + "/outcome"))
                .andExpect(flash().attribute("flash", containsString("Запишите, что получилось")));
        for (UserDetails reader :
                new UserDetails[] {leader, example.centre.person(Role.CURATOR, example.menteeSchool)}) {
            assertThat(example.centre.page(reader, "/").select(".attention").text())
                    .contains("1 паре нужен итог");
            assertThat(example.centre
                            .page(reader, "/mentorships?attention=OUTCOME")
                            .select("#list")
                            .text())
                    .contains("Наставникова", "завершена", "нужен итог");
        }
        assertThat(example.centre
                        .page(example.mentorAccount, "/")
                        .select(".attention a[href='" + url + "/outcome']")
                        .text())
                .contains("Подведите итог: Новикова");
        assertThat(example.centre.page(example.menteeAccount, "/").text()).doesNotContain("Подведите итог");

        example.centre.post(example.mentorAccount, url + "/outcome/" + menteeMember(), "goals", "FULLY");
        assertThat(example.centre.page(leader, "/").select(".attention").text()).doesNotContain("нужен итог");
        assertThat(example.centre.page(example.mentorAccount, "/").text()).doesNotContain("Подведите итог");
        assertThat(example.centre
                        .page(leader, "/mentorships?attention=OUTCOME")
                        .select("#list")
                        .text())
                .doesNotContain("Наставникова");
    }

    @Test
    void aPairOfOneMeetingIsFinishedBesideIt() throws Exception {
        database.sql("update mentorship set form = 'FLASH' where id = ?")
                .param(example.pair)
                .update();
        note(example.mentorAccount);
        Document page = example.centre.page(leader, url + "/meetings");
        assertThat(page.select("form[action='" + url + "/steps'] input[name=madeOn]")
                        .val())
                .isEqualTo(example.today.toString());
        assertThat(example.centre
                        .page(example.mentorAccount, url + "/meetings")
                        .select(".note")
                        .text())
                .contains("Пару завершит");
        example.centre
                .post(leader, url + "/steps", "to", "FINISHED", "madeOn", example.today.toString())
                .andExpect(redirectedUrl(url + "/outcome"));
        assertThat(example.info().endedOn()).isEqualTo(example.today);
    }

    @Test
    void bothSetTheGoals() throws Exception {
        Document form = example.centre.page(example.mentorAccount, url + "/goals");
        String version = form.select("[name=version]").val();
        example.centre
                .post(example.mentorAccount, url + "/goals", "version", version, "goals", " Вести урок\r\nдо конца ")
                .andExpect(redirectedUrl(url));
        assertThat(example.info().goals()).isEqualTo("Вести урок\nдо конца");
        example.centre
                .post(leader, url + "/goals", "version", version, "goals", "Моё мнение")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Моё мнение")));
        example.centre
                .post(leader, url + "/goals", "version", "1", "goals", "я".repeat(2001))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("field-error")));
        assertThat(example.centre
                        .page(example.menteeAccount, url + "/goals")
                        .select("textarea")
                        .val())
                .startsWith("Вести урок");
        example.centre
                .get(example.centre.person(Role.METHODIST, null), url + "/goals")
                .andExpect(status().isForbidden());
    }

    @Test
    void meetingsAndDiaryGoIntoFiles() throws Exception {
        note(example.mentorAccount);
        example.centre.post(example.menteeAccount, "/diary", "title", "=1+1", "achievedOn", example.today.toString());
        assertThat(text(example.menteeAccount, url + "/meetings/export.csv"))
                .contains("О чём договорились")
                .contains("Одна встреча");
        assertThat(text(example.menteeAccount, "/diary/export.csv")).contains("'=1+1", "только вам");
    }

    private String text(UserDetails reader, String path) throws Exception {
        var response = example.centre.get(reader, path).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response.getContentAsString();
    }

    private void note(UserDetails who) throws Exception {
        example.centre
                .post(
                        who,
                        url + "/meetings",
                        "theme",
                        "Одна встреча",
                        "format",
                        "SEMINAR",
                        "heldOn",
                        example.today.toString())
                .andExpect(redirectedUrl(url + "/meetings"));
    }

    private long menteeMember() {
        return database.sql("select id from mentorship_member where mentorship_id = ? and side = 'MENTEE'")
                .param(example.pair)
                .query(Long.class)
                .single();
    }
}
