package ru.mentorcentre.staff.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.PupilResultInfo;
import ru.mentorcentre.staff.Staffroom;
import ru.mentorcentre.staff.educator.EducatorService;

/** The tab of records: tests of competence, activities, results of the pupils. */
@IntegrationTest
class RecordServiceTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void recordsAreAddedShownAndRemoved() throws Exception {
        Staffroom staffroom = new Staffroom(context);
        long school = staffroom.school("1", "СОШ № 1");
        UserDetails curator = staffroom.person(Role.CURATOR, school);
        long id = staffroom.inside(() ->
                staffroom.bean(EducatorService.class).add(EducatorExample.named(school, "Ёлкина", "Анна", "Петровна")));
        String tab = "/staff/" + id + "/records";
        String[] result = {"resultYear", "2025", "exam", "OGE", "subject", "PHYSICS", "pupils", "20", "mean", "64,5"};
        staffroom.post(curator, tab + "/results", result).andExpect(redirectedUrl(tab));
        staffroom
                .post(curator, tab + "/tests", "takenOn", "2025-03-01", "competence", "METHODICAL", "percent", "71.25")
                .andExpect(redirectedUrl(tab));
        staffroom
                .post(
                        curator,
                        tab + "/activities",
                        "activityYear",
                        "2025",
                        "activity",
                        "TALK",
                        "level",
                        "REGIONAL",
                        "title",
                        "Как учить физике")
                .andExpect(redirectedUrl(tab));

        Document page = staffroom.page(curator, tab);
        assertThat(page.select("tbody").text())
                .contains("2025 ОГЭ Физика 20 64,5 %")
                .contains("01.03.2025 Методическая 71,3 %")
                .contains("Региональный")
                .contains("Как учить физике");
        assertThat(staffroom.inside(() -> staffroom.bean(RecordService.class).results(id)))
                .extracting(PupilResultInfo::mean)
                .first()
                .satisfies(mean -> assertThat(mean).isEqualByComparingTo(new BigDecimal("64.5")));
        StatementCount.atMostEight("records", () -> staffroom.page(curator, tab));

        assertThat(error(staffroom, curator, tab + "/results", "subject", result))
                .contains("уже записан");
        assertThat(error(staffroom, curator, tab + "/results", "mean", "mean", "сто"))
                .contains("Нужно число");
        assertThat(error(staffroom, curator, tab + "/tests", "percent", "percent", "101"))
                .isNotEmpty();
        assertThat(error(staffroom, curator, tab + "/activities", "title", "title", " "))
                .contains("Укажите");

        List<String> removals = page.select("a[href$=removal]").eachAttr("href");
        assertThat(removals).hasSize(3);
        assertThat(staffroom.page(curator, removals.get(0)).select(".confirm").text())
                .contains("Удалить запись?")
                .contains("Физика, учеников 20, средний результат 64,5");
        for (String removal : removals) {
            staffroom.post(curator, removal).andExpect(redirectedUrl(tab));
        }
        assertThat(staffroom.page(curator, tab).select("tbody")).isEmpty();
    }

    private static String error(Staffroom staffroom, UserDetails who, String path, String field, String... form)
            throws Exception {
        String page =
                staffroom.post(who, path, form).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(page).select("#" + field + "-error").text();
    }
}
