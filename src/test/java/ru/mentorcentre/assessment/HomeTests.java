package ru.mentorcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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

/** The first page: for each role what it came for. */
@IntegrationTest
class HomeTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Town town;

    @Autowired
    private Schools schools;

    @Autowired
    private Assessments assessments;

    @Test
    void theHeadSeesWhatMattersAndEachNumberLeadsToItsList() throws Exception {
        Town.Place place = town.found();
        fill(place, 8, 2023, 2024);

        Document page = page(place.as(Role.HEAD));

        assertThat(page.select(".attention").text()).contains("Расчёт № 1 за 2024 год ждёт вашего утверждения");
        assertThat(page.select(".figure b").eachText()).startsWith("0", "4", "4", "0");
        assertThat(page.select(".figure").first().attr("href")).isEqualTo("/schools?year=2024&type=EFFECTIVE");
        assertThat(page.select(".figure small").first().text()).isEqualTo("как в 2023 году");
        assertThat(page.select("a[href='/assessment/2024/export.xlsx']")).hasSize(1);
        assertThat(page.select("svg a.point")).hasSize(8);

        Document earlier = page("/?year=2023", place.as(Role.HEAD));
        assertThat(earlier.select(".figure").first().attr("href")).isEqualTo("/schools?year=2023&type=EFFECTIVE");
        assertThat(earlier.select(".bar-year").text()).isEqualTo("2023 год");
        assertThat(earlier.select(".attention").text())
                .contains("Расчёт № 1 за 2023 год")
                .doesNotContain("2024");
    }

    @Test
    void aNewMunicipalityIsToldWhatToDo() throws Exception {
        Town.Place place = town.found();
        assertThat(page(place.as(Role.METHODIST)).select(".attention").text()).contains("В реестре ещё нет школ");

        Tenant.run(place.id(), () -> schools.add(SchoolExample.named("1", "СОШ № 1")));
        assertThat(page(place.as(Role.METHODIST)).select(".attention").text()).contains("Нет показателей за 2024 год");

        Tenant.run(
                place.id(),
                () -> assessments.saveFigures(
                        List.of(figures(schools.all().get(0).id(), 2024, 1, 2))));
        assertThat(page(place.as(Role.METHODIST)).select(".attention").text()).contains("За 2024 год расчёта ещё нет");

        Tenant.run(place.id(), () -> {
            assessments.run(2024);
            assessments.saveFigures(List.of(figures(schools.all().get(0).id(), 2024, 2, 2)));
        });
        assertThat(page(place.as(Role.METHODIST)).select(".attention").text())
                .contains("Показатели изменились после расчёта № 1");
    }

    @Test
    void allYearsThatAreOwedARunGetOneAtOnce() throws Exception {
        Town.Place place = town.found();
        List<Long> ids = fill(place, 8, 2024);
        RequestPostProcessor methodist = place.as(Role.METHODIST);
        Tenant.run(
                place.id(),
                () -> assessments.saveFigures(
                        List.of(figures(ids.get(0), 2022, 3, 8), figures(ids.get(1), 2023, 5, 8))));

        mvc.perform(post("/assessment/runs").with(methodist))
                .andExpect(flash().attribute("flash", "Рассчитаны годы: 2022, 2023, 2024"));
        mvc.perform(post("/assessment/runs").with(methodist))
                .andExpect(flash().attribute(
                                "flash", "Все годы уже рассчитаны: показатели и правила с тех пор не менялись"));
        assertThat(page("/assessment/2024/runs", methodist).select("tbody tr")).hasSize(2);
        assertThat(page("/assessment/2023/movement", methodist).select("h1").text())
                .contains("2023");
    }

    @Test
    void thePeopleOfASchoolSeeTheirSchoolOnly() throws Exception {
        Town.Place place = town.found();
        List<Long> ids = fill(place, 8, 2024);

        Document page = page(place.as(Role.CURATOR, ids.get(0)));

        assertThat(page.select("h1").text()).isEqualTo("СОШ № 1");
        assertThat(page.text()).contains("ИОР 0,1250", "неэффективная").doesNotContain("СОШ № 2");
    }

    @Test
    void everyOtherRoleFindsADoor() throws Exception {
        Town.Place place = town.found();
        for (Role role : List.of(Role.MODERATOR, Role.MENTOR, Role.MENTEE)) {
            assertThat(page(place.as(role)).select("main a[href='/help']")).hasSize(1);
        }
        assertThat(page(place.as(Role.ADMIN)).select("main a").eachAttr("href"))
                .contains("/admin/accounts", "/admin/municipalities", "/admin/audit");
        assertThat(page(place.as(Role.REGION)).select("h1").text()).isEqualTo("Все муниципалитеты");
    }

    @Test
    void needsTheSameFewStatementsForTenSchoolsAndForAThousand() throws Exception {
        Town.Place small = town.found();
        fill(small, 10, 2023, 2024);
        Town.Place large = town.found();
        fill(large, 1000, 2023, 2024);
        for (Role role : List.of(Role.HEAD, Role.REGION)) {
            RequestPostProcessor few = small.as(role);
            RequestPostProcessor many = large.as(role);
            List<String> forFew = StatementCount.atMost(11, "/", () -> page(few));
            List<String> forMany = StatementCount.atMost(11, "/", () -> page(many));
            assertThat(forMany).hasSameSizeAs(forFew);
        }
    }

    private Document page(RequestPostProcessor who) throws Exception {
        return page("/", who);
    }

    private Document page(String url, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get(url).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private List<Long> fill(Town.Place place, int count, int... years) {
        return Tenant.call(place.id(), () -> {
            List<Long> ids = new ArrayList<>();
            List<NewFigures> figures = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                ids.add(schools.add(SchoolExample.named("" + i, "СОШ № " + i)));
                for (int year : years) {
                    figures.add(figures(ids.get(i - 1), year, i, count));
                }
            }
            assessments.saveFigures(figures);
            for (int year : years) {
                assessments.run(year);
            }
            return ids;
        });
    }

    private static NewFigures figures(long school, int year, int i, int count) {
        BigDecimal share = BigDecimal.valueOf(i).divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP);
        return new NewFigures(school, year, share, null, BigDecimal.ONE.subtract(share), share, share, 100, 0);
    }
}
