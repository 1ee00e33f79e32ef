package ru.mentorcentre.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Town;
import ru.mentorcentre.assessment.VectorTown;

/** Figures typed into the grid: checked at the cell, stored all or none, never over somebody else's. */
@IntegrationTest
class GridPageTests {

    private static final String PAGE = "/assessment/2024/figures";

    @Autowired
    private VectorTown vectors;

    @Autowired
    private MockMvc mvc;

    @Test
    void whatIsTypedIsStored() throws Exception {
        Town.Place place = vectors.found();
        Document page = page(place, PAGE);
        String id = schoolId(page, "S07");
        mvc.perform(form(page, place).param("vpr-" + id, "0,31").param("pupils-" + id, "1 200"))
                .andExpect(flash().attribute("flash", "Показатели сохранены: 1\u00a0школа"));

        Document after = page(place, PAGE);
        assertThat(after.getElementById("vpr-" + id).val()).isEqualTo("0,3100");
        assertThat(after.getElementById("pupils-" + id).val()).isEqualTo("1200");
        assertThat(after.getElementById("ior-" + id).val()).isEqualTo("0,3000");
        mvc.perform(form(after, place)).andExpect(flash().attribute("flash", "Изменений нет: всё уже сохранено"));
    }

    @Test
    void aWrongCellIsToldAtTheCellAndNothingIsStored() throws Exception {
        Town.Place place = vectors.found();
        Document page = page(place, PAGE);
        String first = schoolId(page, "S01");
        String second = schoolId(page, "S02");
        Document refused = Jsoup.parse(mvc.perform(form(page, place)
                        .param("ior-" + first, "1.2")
                        .param("level-" + first, "средний")
                        .param("part-time-" + first, "900")
                        .param("isbsh-" + second, "0,77"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(refused.getElementById("ior-" + first).val()).isEqualTo("1.2");
        assertThat(refused.getElementById("ior-" + first + "-error").text()).isEqualTo("число от 0 до 1");
        assertThat(refused.select(".form-errors").text()).contains("ИОР: должно быть число от 0 до 1, введено 1.2");
        assertThat(refused.getElementById("level-" + first + "-error").text()).contains("выше среднего");
        assertThat(refused.getElementById("part-time-" + first + "-error").text())
                .contains("Больше, чем всего");
        assertThat(refused.getElementById("isbsh-" + second).val()).isEqualTo("0,77");
        assertThat(page(place, PAGE).getElementById("isbsh-" + second).val()).isEqualTo("0,3000");
    }

    @Test
    void theSecondOfTwoPeopleIsToldAndNothingIsLost() throws Exception {
        Town.Place place = vectors.found();
        Document seenByBoth = page(place, PAGE);
        String id = schoolId(seenByBoth, "S01");
        mvc.perform(form(seenByBoth, place).param("ior-" + id, "0,81")).andExpect(status().is3xxRedirection());
        Document conflict = Jsoup.parse(mvc.perform(form(seenByBoth, place)
                        .param("ior-" + id, "0,82")
                        .param("isbsh-" + schoolId(seenByBoth, "S02"), "0,31"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(conflict.text()).contains("строку изменил другой человек: METHODIST", "У него: ");
        assertThat(conflict.getElementById("ior-" + id).val()).isEqualTo("0,82");
        mvc.perform(form(conflict, place).param("ior-" + id, "0,82")).andExpect(status().is3xxRedirection());
        assertThat(page(place, PAGE).getElementById("ior-" + id).val()).isEqualTo("0,8200");
    }

    @Test
    void twoPeopleInDifferentCellsOfARowDoNotDisturbEachOther() throws Exception {
        Town.Place place = vectors.found();
        Document seenByBoth = page(place, PAGE);
        String id = schoolId(seenByBoth, "S01");
        mvc.perform(form(seenByBoth, place).param("ior-" + id, "0,81")).andExpect(status().is3xxRedirection());
        mvc.perform(form(seenByBoth, place).param("isbsh-" + id, "0,71")).andExpect(status().is3xxRedirection());
        Document after = page(place, PAGE);
        assertThat(after.getElementById("ior-" + id).val()).isEqualTo("0,8100");
        assertThat(after.getElementById("isbsh-" + id).val()).isEqualTo("0,7100");
    }

    @Test
    void twoPeopleAtTheSameMomentDoNotDisturbEachOther() throws Exception {
        Town.Place place = vectors.found();
        Document seenByBoth = page(place, PAGE);
        String id = schoolId(seenByBoth, "S01");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int i = 100; i < 110; i++) {
                Document page = page(place, PAGE);
                List<Future<Integer>> both = two.invokeAll(List.of(
                        saving(form(page, place).param("gia-" + id, "0,2" + i)),
                        saving(form(page, place).param("vpr-" + id, "0,3" + i))));
                for (Future<Integer> one : both) {
                    assertThat(one.get()).isEqualTo(302);
                }
                Document after = page(place, PAGE);
                assertThat(after.getElementById("gia-" + id).val()).isEqualTo("0,2" + i);
                assertThat(after.getElementById("vpr-" + id).val()).isEqualTo("0,3" + i);
            }
        } finally {
            two.shutdownNow();
        }
    }

    private Callable<Integer> saving(MockHttpServletRequestBuilder form) {
        return () -> mvc.perform(form).andReturn().getResponse().getStatus();
    }

    @Test
    void aSchoolBehindTheWallIsOutOfReach() throws Exception {
        Town.Place here = vectors.found();
        Town.Place there = vectors.found();
        String foreign = schoolId(page(there, PAGE), "S01");
        mvc.perform(post(PAGE)
                        .with(here.as(Role.METHODIST))
                        .param("row", foreign, "99999999999999999999", "x")
                        .param("v-" + foreign, "0")
                        .param("was-" + foreign, "")
                        .param("ior-" + foreign, "0,01"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(there, PAGE).getElementById("ior-" + foreign).val()).isEqualTo("0,8600");
    }

    @Test
    void readersSeeNumbersAndNoForm() throws Exception {
        Town.Place place = vectors.found();
        Document page =
                Jsoup.parse(mvc.perform(get(PAGE).param("missing", "isbsh").with(place.as(Role.HEAD)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(page.select(".figures-grid tbody tr")).hasSize(1);
        assertThat(page.select(".figures-grid input")).isEmpty();
        mvc.perform(post(PAGE).with(place.as(Role.HEAD))).andExpect(status().isForbidden());
        assertThat(page(place, PAGE + "?missing=nonsense&q=лицей&page=7").select(".figures-grid tbody tr"))
                .hasSize(1);
    }

    private Document page(Town.Place place, String url) throws Exception {
        return Jsoup.parse(mvc.perform(get(url).with(place.as(Role.METHODIST)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String schoolId(Document page, String code) {
        return page.select("tbody tr").stream()
                .filter(row -> row.text().contains(code))
                .map(row -> row.id().substring(2))
                .findFirst()
                .orElseThrow();
    }

    /** The hidden fields of the page, as a browser sends them; cells left alone are not sent, which is the same. */
    private static MockHttpServletRequestBuilder form(Document page, Town.Place place) {
        MockHttpServletRequestBuilder request = post(PAGE).with(place.as(Role.METHODIST));
        List<Element> fields = page.select("form.grid-form input[type=hidden]");
        fields.forEach(field -> request.param(field.attr("name"), field.val()));
        return request;
    }
}
