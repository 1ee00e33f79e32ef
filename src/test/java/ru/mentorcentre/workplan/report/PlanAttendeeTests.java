package ru.mentorcentre.workplan.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.workplan.PlannedMeeting;

/** Whom the events reached: on the date, on the event, in the report, and by name. */
@IntegrationTest
class PlanAttendeeTests {

    @Autowired
    private ApplicationContext context;

    private PlannedMeeting meeting;
    private long twice;
    private String first;
    private String plan;

    @BeforeEach
    void found() {
        meeting = new PlannedMeeting(context);
        twice = meeting.educator(meeting.first, "Частая");
        long once = meeting.educator(meeting.second, "Редкая");
        meeting.educator(meeting.second, "Непришедшая");
        first = meeting.session(meeting.today.minusDays(1));
        String second = meeting.session(meeting.today);
        for (String date : new String[] {first, second}) {
            meeting.send(date + "/attendance/table", meeting.methodist, "rows", "Первая школа; Частая Анна Петровна");
            meeting.send(date + "/participants/audience", meeting.methodist);
        }
        meeting.send(second + "/attendance/table", meeting.methodist, "rows", "2; Редкая Анна Петровна");
        plan = meeting.event.replaceFirst("/events.*", "");
        assertThat(once).isPositive();
    }

    @Test
    void everybodyIsCountedOnce() throws Exception {
        assertThat(words(first)).contains("Посещение идёт в охват: 1 педагог из 1 школы");
        assertThat(words(meeting.event)).contains("На мероприятии побывали: 2 разных педагога из 2 школ");
        assertThat(words(plan + "/report?period=year")).contains("Участников мероприятий: 2 разных педагога из 2 школ");
        assertThat(words(plan + "/report?period=q4")).contains("Участников мероприятий: 0 разных педагогов из 0 школ");
        byte[] file = meeting.asked(plan + "/report.docx?period=year", meeting.methodist)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            assertThat(text.getText().replace('\u00a0', ' '))
                    .contains("Участников мероприятий: 2 разных педагога из 2 школ");
        }
    }

    @Test
    void theFigureLeadsToThePeople() throws Exception {
        String link = meeting.page(plan + "/report?period=year", meeting.methodist)
                .select(".report-coverage a")
                .attr("href");
        Document page = meeting.page(link, meeting.methodist);
        assertThat(page.select("tbody tr th").eachText())
                .containsExactly("Редкая Анна Петровна", "Частая Анна Петровна");
        assertThat(page.select("tbody tr")
                        .get(1)
                        .select("td[data-label=Посещений]")
                        .text())
                .isEqualTo("2");
        assertThat(page.select("tbody tr")
                        .get(1)
                        .select("td[data-label=Мероприятия]")
                        .text())
                .matches("\\d\\d\\.\\d\\d\\.\\d{4} Круглый стол; \\d\\d\\.\\d\\d\\.\\d{4} Круглый стол");
        assertThat(meeting.page(plan + "/report/people?period=year&q=част", meeting.methodist)
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(meeting.page(plan + "/report/people?period=q4", meeting.methodist)
                        .select("tbody tr"))
                .isEmpty();
        String csv = new String(
                meeting.asked(plan + "/report/people/export.csv?period=year", meeting.methodist)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
        assertThat(csv).contains("Частая Анна Петровна", "Вторая школа").doesNotContain("Непришедшая");
    }

    @Test
    void aSchoolSeesTheDatesOfItsPeopleAndAnEducatorTheOwn() throws Exception {
        Document school = meeting.page("/schools/" + meeting.second + "/events", meeting.methodist);
        assertThat(school.select("#dates-title ~ .card tbody tr")).hasSize(2);
        assertThat(school.select("#dates-title ~ .card tbody tr").get(0).text())
                .as("the newest first")
                .endsWith("2 1");
        Document people =
                meeting.page(school.select("td[data-label=Были] a").get(0).attr("href"), meeting.methodist);
        assertThat(people.select("tbody tr th a").eachText()).containsExactly("Редкая Анна Петровна");
        Document own =
                meeting.page("/schools/" + meeting.second + "/events", meeting.person(Role.CURATOR, meeting.second));
        meeting.asked(
                        own.select("td[data-label=Были] a").get(0).attr("href"),
                        meeting.person(Role.CURATOR, meeting.second))
                .andExpect(status().isOk());

        meeting.send(first + "/certificates", meeting.methodist);
        var self = meeting.signingIn(Role.MENTOR, twice);
        Document card = meeting.page("/staff/" + twice, self);
        String link = card.select("a[href$=/events]").attr("href");
        assertThat(link).isEqualTo("/staff/" + twice + "/events");
        Document attended = meeting.page(link, self);
        assertThat(attended.select("tbody tr")).hasSize(2);
        meeting.asked(attended.select("td[data-label=Сертификат] a").attr("href"), self)
                .andExpect(status().isOk());
        meeting.asked(link, meeting.person(Role.CURATOR, meeting.second)).andExpect(status().isNotFound());
        assertThat(meeting.page(link, meeting.methodist)
                        .select("td[data-label=Сертификат] a")
                        .attr("href"))
                .endsWith("document.docx");
    }

    private String words(String path) {
        return meeting.page(path, meeting.methodist).text().replace('\u00a0', ' ');
    }
}
