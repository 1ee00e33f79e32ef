package ru.mentorcentre.workplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import ru.mentorcentre.IntegrationTest;

/** The figures of a report are those that plain SQL counts; the plan is that of the demo. */
@IntegrationTest
class PlanReportTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    private UserDetailsService users;

    @ParameterizedTest
    @ValueSource(strings = {"year", "q1", "q2", "q3", "q4"})
    void eachFigureIsWhatSqlCounts(String period) throws Exception {
        Document page = page(period);
        ReportPeriod days = period(period);
        assertThat(figures(page))
                .containsExactly(
                        count("ends_on between ? and ?", days),
                        count("ends_on between ? and ? and state = 'DONE'", days),
                        count(
                                "ends_on between ? and ? and state in ('PLANNED', 'MOVED') and ends_on < (now() at time zone 'Europe/Moscow')::date",
                                days),
                        count("done_on between ? and ?", days),
                        count("state = 'MOVED' and state_on between ? and ?", days),
                        count("state = 'CANCELLED' and state_on between ? and ?", days));
        assertThat(page.select(".timeline > li")).hasSize((int) count("done_on between ? and ?", days));
        assertThat(sum(page, "Запланировано")).isEqualTo(count("ends_on between ? and ?", days));
        assertThat(page.select("tfoot td").eachText())
                .as("the last row is the sum of those above it")
                .first()
                .isEqualTo(String.valueOf(count("ends_on between ? and ?", days)));
    }

    @Test
    void theYearHasSomethingOfEverything() throws Exception {
        assertThat(figures(page("year"))).allMatch(figure -> figure > 0);
        assertThat(page("year").text()).contains("Половина наставников была на курсах", "разобрать планы пар");
    }

    private Document page(String period) throws Exception {
        return Jsoup.parse(mvc.perform(get("/plan/" + plan() + "/report")
                        .param("period", period)
                        .with(user(users.loadUserByUsername("head"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<Long> figures(Document page) {
        return page.select(".facts dd b").eachText().stream().map(Long::valueOf).toList();
    }

    private static long sum(Document page, String column) {
        return page.select("tbody td[data-label=" + column + "]").eachText().stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private ReportPeriod period(String name) {
        int start = database.sql("select start_year from work_plan where id = ?")
                .param(plan())
                .query(Integer.class)
                .single();
        return ReportPeriod.asked(ru.mentorcentre.workplan.term.PlanYear.school(start), name, null);
    }

    private long plan() {
        return database.sql("""
                        select min(p.id) from work_plan p join account a on a.municipality_id = p.municipality_id
                        where a.login = 'head' and p.state = 'APPROVED' and p.template = 'STAGES'""").query(Long.class).single();
    }

    private long count(String condition, ReportPeriod days) {
        return database.sql("select count(*) from planned_event where plan_id = ? and " + condition)
                .params(plan(), days.first(), days.last())
                .query(Long.class)
                .single();
    }
}
