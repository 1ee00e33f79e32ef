package ru.mentorcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/** The pictures of a year: what they show, to whom, and at what price. */
@IntegrationTest
class PictureTests {

    private static final String[] PAGES = {"/assessment/2024/picture", "/assessment/2024/movement"};

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Town town;

    @Autowired
    private Schools schools;

    @Autowired
    private Assessments assessments;

    @Test
    void everySchoolIsAPointThatLeadsToItsExplanation() throws Exception {
        Town.Place place = filled(8);

        Document page = page(place, "/assessment/2024/picture");

        assertThat(page.select("svg a.point")).hasSize(8);
        assertThat(page.select("svg a.point").first().attr("href")).matches("/schools/\\d+/classification");
        assertThat(page.select("svg a.point title").first().text())
                .contains("СОШ № 1: ИОР 0,1250, ИСБШ 0,8750; неэффективная");
        assertThat(page.select(".median")).hasSize(2);
        assertThat(page.select("figcaption h2").text()).isEqualTo("4 неэффективные школы");
        assertThat(page.select(".picture-missing").text()).startsWith("Нет на картине: 1 школа без ИСБШ");
        assertThat(page.select("tbody tr")).hasSize(9);
        assertThat(page.select(".counts a").first().attr("href")).contains("/schools?year=2024&type=");
    }

    @Test
    void theFilterDimsTheOthers() throws Exception {
        Town.Place place = filled(8);

        Document page = page(place, "/assessment/2024/picture?type=RESILIENT&zone=NONSENSE&page=99999&sort=nonsense");

        assertThat(page.select("svg a.point")).hasSize(3);
        assertThat(page.select("svg .pale use")).hasSize(5);
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page(place, "/assessment/2024/picture?q=ничего").text()).contains("Таких школ нет");
    }

    @Test
    void movementShowsEverySchoolTwice() throws Exception {
        Town.Place place = filled(8);

        Document page = page(place, "/assessment/2024/movement?from=2023");

        assertThat(page.select("svg a.way")).hasSize(8);
        assertThat(page.text()).contains("Индекс сдвигается и когда меняются другие школы");
        assertThat(page.select("tbody tr")).hasSize(9);
        assertThat(page(place, "/assessment/2024/movement?change=TYPE").text())
                .contains("Таких школ нет")
                .contains("Сравнить с годом");
    }

    @Test
    void aYearWithoutARunSaysWhatToDo() throws Exception {
        Town.Place place = filled(4);

        assertThat(page(place, "/assessment/2022/picture").text()).contains("расчёта ещё нет");
        assertThat(page(place, "/assessment/2023/movement").text()).contains("за 2022 год расчёта нет");
        mvc.perform(get("/assessment/1066/picture").with(place.as(Role.METHODIST)))
                .andExpect(status().isNotFound());
    }

    @Test
    void onlyThoseWhoSeeTheWholeMunicipalityMayLook() throws Exception {
        Town.Place place = filled(4);
        for (String path : PAGES) {
            for (Role role : List.of(Role.HEAD, Role.LEADER, Role.METHODIST)) {
                mvc.perform(get(path).with(place.as(role)).with(csrf())).andExpect(status().isOk());
            }
            for (Role role : List.of(Role.MODERATOR, Role.MENTOR, Role.MENTEE, Role.ADMIN)) {
                mvc.perform(get(path).with(place.as(role)).with(csrf())).andExpect(status().isForbidden());
            }
        }
    }

    @Test
    void anotherMunicipalitySeesNothingOfIt() throws Exception {
        filled(4);
        Town.Place other = town.found();
        for (String path : PAGES) {
            assertThat(page(other, path).select("a.point")).isEmpty();
        }
    }

    @Test
    void needsTheSameFewStatementsForTenSchoolsAndForAThousand() throws Exception {
        RequestPostProcessor few = filled(10).as(Role.METHODIST);
        RequestPostProcessor many = filled(1000).as(Role.METHODIST);
        for (String path : PAGES) {
            List<String> forFew = StatementCount.atMostEight(path, () -> page(few, path));
            List<String> forMany = StatementCount.atMostEight(path, () -> page(many, path));
            assertThat(forMany).hasSameSizeAs(forFew);
            assertThat(compressed(page(many, path).outerHtml())).isLessThan(40_000);
        }
        assertThat(compressed(page(many, "/").outerHtml())).isLessThan(40_000);
    }

    private static int compressed(String page) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private Document page(Town.Place place, String path) throws Exception {
        return page(place.as(Role.METHODIST), path);
    }

    private Document page(RequestPostProcessor who, String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(who).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** A municipality with so many schools and two years run, and one school more without ИСБШ. */
    private Town.Place filled(int count) {
        Town.Place place = town.found();
        Tenant.run(place.id(), () -> {
            List<NewFigures> figures = IntStream.rangeClosed(1, count + 1)
                    .boxed()
                    .flatMap(i -> {
                        long school = schools.add(SchoolExample.named("" + i, "СОШ № " + i));
                        return IntStream.of(2023, 2024).mapToObj(year -> figures(school, year, i, count));
                    })
                    .toList();
            assessments.saveFigures(figures);
            assessments.run(2023);
            assessments.run(2024);
        });
        return place;
    }

    private static NewFigures figures(long school, int year, int i, int count) {
        BigDecimal share =
                BigDecimal.valueOf(Math.min(i, count)).divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP);
        BigDecimal welfare = i > count ? null : BigDecimal.ONE.subtract(share);
        return new NewFigures(school, year, share, null, welfare, share, share, 100, 0);
    }
}
