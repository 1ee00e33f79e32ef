package ru.mentorcentre.assessment.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Town;
import ru.mentorcentre.assessment.Vectors;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/** A method is entered, its indicators are imported by their codes, and the indices compute themselves (domain §1.5). */
@IntegrationTest
class MethodTests {

    private static final String METHOD = "/assessment/methods/2024/results";

    @Autowired
    private Town town;

    @Autowired
    private Schools schools;

    @Autowired
    private MockMvc mvc;

    @Test
    void theVectorsComeOutThroughThePages() throws Exception {
        Town.Place place = town.found();
        Tenant.run(
                place.id(),
                () -> List.of("A", "B", "C", "D", "E")
                        .forEach(code -> schools.add(SchoolExample.named(code, "Школа " + code))));
        mvc.perform(form(page(place, METHOD + "?from=example"), place))
                .andExpect(redirectedUrl("/assessment/2024/computation"));
        assertThat(page(place, "/assessment/methods").text()).contains("ИОР, 2024 год", "пример");

        StringBuilder csv = new StringBuilder("Код;Год;ege_rus;ege_mat;oge_rus;oge_mat;vpr_kach;gia_fail\n");
        Vectors.read("ior_calc")
                .forEach(row -> csv.append(row.get("school").charAt(0))
                        .append(";2024;")
                        .append(String.join(
                                        ";",
                                        row.get("ege_rus"),
                                        row.get("ege_mat"),
                                        row.get("oge_rus"),
                                        row.get("oge_mat"),
                                        row.get("vpr_kach"),
                                        row.get("gia_fail"))
                                .replace('.', ','))
                        .append('\n'));
        String batch = mvc.perform(multipart("/assessment/import")
                        .file(new MockMultipartFile(
                                "file", "f.csv", "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8)))
                        .with(place.as(Role.METHODIST)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(post(batch).with(place.as(Role.METHODIST)))
                .andExpect(flash().attribute("flash", "Импорт завершён."));

        Document computed = page(place, "/assessment/2024/computation");
        Vectors.read("ior_calc").forEach(row -> {
            Element line = computed.select("tbody tr").stream()
                    .filter(one -> one.select("th")
                            .text()
                            .contains("Школа " + row.get("school").charAt(0)))
                    .findFirst()
                    .orElseThrow();
            String index = row.get("ior_minmax");
            assertThat(line.select("td").get(0).text()).isEqualTo(index.isBlank() ? "—" : index.replace('.', ','));
        });
        assertThat(page(place, "/assessment/2024/figures").select("input[placeholder='0,4375']"))
                .isNotEmpty();
    }

    @Test
    void aWrongMethodIsRefusedWithWhatWasTyped() throws Exception {
        Town.Place place = town.found();
        Document refused = Jsoup.parse(mvc.perform(post(METHOD)
                        .with(place.as(Role.METHODIST))
                        .param("source", "")
                        .param("normalisation", "MINMAX")
                        .param("indicators[0].code", "Код с пробелом")
                        .param("indicators[0].title", "Показатель")
                        .param("indicators[0].weight", "-1")
                        .param("indicators[0].scale", "NONSENSE")
                        .param("indicators[999999].code", "x"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(refused.select(".form-errors").text()).contains("откуда методика", "латинские буквы", "больше нуля");
        assertThat(refused.select("input[value='Код с пробелом']")).hasSize(1);
    }

    @Test
    void theSecondOfTwoEditorsIsTold() throws Exception {
        Town.Place place = town.found();
        Document seenByBoth = page(place, METHOD + "?from=example");
        mvc.perform(form(seenByBoth, place)).andExpect(status().is3xxRedirection());
        assertThat(mvc.perform(form(seenByBoth, place))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("изменена в другом окне или другим пользователем");
        mvc.perform(post(METHOD + "/deletion").with(place.as(Role.METHODIST))).andExpect(status().is3xxRedirection());
        mvc.perform(post(METHOD + "/deletion").with(place.as(Role.METHODIST))).andExpect(status().isNotFound());
    }

    private Document page(Town.Place place, String url) throws Exception {
        return Jsoup.parse(mvc.perform(get(url).with(place.as(Role.METHODIST)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static MockHttpServletRequestBuilder form(Document page, Town.Place place) {
        MockHttpServletRequestBuilder request = post(METHOD).with(place.as(Role.METHODIST));
        page.select("form.method-form input:not([type=checkbox])").forEach(field -> {
            if (!field.attr("name").isEmpty()) {
                request.param(field.attr("name"), field.val());
            }
        });
        page.select("form.method-form input[type=checkbox][checked]")
                .forEach(field -> request.param(field.attr("name"), "true"));
        page.select("form.method-form select").forEach(field -> {
            Element chosen = field.selectFirst("option[selected]");
            request.param(
                    field.attr("name"),
                    chosen == null ? field.selectFirst("option").val() : chosen.val());
        });
        return request;
    }
}
