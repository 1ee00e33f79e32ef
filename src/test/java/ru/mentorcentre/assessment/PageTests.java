package ru.mentorcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;

/** The pages of the assessment show what is stored. */
@IntegrationTest
class PageTests {

    @Autowired
    private Town town;

    @Autowired
    private VectorTown vectors;

    @Autowired
    private MockMvc mvc;

    @Test
    void anEmptyYearSaysWhatToDo() throws Exception {
        Town.Place place = town.found();
        Document page = page(place, Role.METHODIST, "/assessment/2024");
        assertThat(page.select(".empty-state").text()).contains("показателей ещё нет");
        assertThat(page.select(".empty-state a[href=/assessment/import]")).hasSize(1);
        assertThat(page(place, Role.HEAD, "/assessment/2024").select(".empty-state a"))
                .isEmpty();
    }

    @Test
    void theYearShowsWhatMattersFirst() throws Exception {
        Town.Place place = vectors.found();
        Document page = page(place, Role.HEAD, "/assessment/2024");
        assertThat(page.select(".figure").eachText())
                .contains(
                        "4 эффективные школы +1 к 2023 году",
                        "2 резильентные школы как в 2023 году",
                        "1 школа без типа −1 к 2023 году",
                        "1 школа сменила тип",
                        "5 школ попали в зону риска");
        assertThat(page.select("a.figure[href='/schools?year=2024&type=RESILIENT']"))
                .hasSize(1);
        assertThat(page.select(".completeness").text()).contains("ИСБШ 11 из 12 нет у 1 школы");
        assertThat(page.select("form[action$=runs]")).isEmpty();
        assertThat(page(place, Role.METHODIST, "/assessment/2024").select("form[action$=runs]"))
                .hasSize(1);
    }

    @Test
    void everyPageOfARunOpens() throws Exception {
        Town.Place place = vectors.found();
        Document runs = page(place, Role.METHODIST, "/assessment/2024/runs");
        String run = runs.select("table a").attr("href");
        Document page = page(place, Role.METHODIST, run);
        assertThat(page.select("#list tbody tr")).hasSize(12);
        assertThat(page.text()).contains("0,44065", "Мало школ");
        assertThat(page(place, Role.METHODIST, run + "?type=RESILIENT&sort=-ior")
                        .select("#list tbody th a")
                        .eachText())
                .containsExactly("СОШ № 902", "Лицей № 904");
        assertThat(page(place, Role.METHODIST, run + "?type=NONSENSE&zone=x&level=&page=99&sort=x")
                        .select("#list tbody tr"))
                .hasSize(12);
    }

    private Document page(Town.Place place, Role role, String url) throws Exception {
        return Jsoup.parse(mvc.perform(get(url).with(place.as(role)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
