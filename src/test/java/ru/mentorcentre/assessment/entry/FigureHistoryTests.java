package ru.mentorcentre.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Town;
import ru.mentorcentre.assessment.VectorTown;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/** Each figure that becomes another one is on record: from what to what, by whom and how. */
@IntegrationTest
class FigureHistoryTests {

    private static final String CHANGES = "/assessment/2024/figures/changes";

    @Autowired
    private VectorTown vectors;

    @Autowired
    private Schools schools;

    @Autowired
    private MockMvc mvc;

    @Test
    void whatIsTypedIsOnRecordWithItsAuthor() throws Exception {
        Town.Place place = vectors.found();
        long school = school(place, "S07");
        type(place, school, "vpr", "0,31");
        List<List<String>> lines = lines(place, CHANGES + "?q=S07&origin=HAND");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).get(1)).isEqualTo("Индекс ВПР: 0,3100");
        assertThat(lines.get(0).get(2)).startsWith("METHODIST");
        assertThat(lines.get(0).get(3)).isEqualTo("вручную");
    }

    @Test
    void whatStaysIsNoChange() throws Exception {
        Town.Place place = vectors.found();
        int known = total(place, CHANGES);
        type(place, school(place, "S07"), "ior", "0,3");
        assertThat(total(place, CHANGES)).isEqualTo(known);
    }

    @Test
    void anImportIsToldByItsBatchAndByWhoConfirmedIt() throws Exception {
        Town.Place place = vectors.found();
        String batch = upload(place, "Код;Год;ИОР;Обучающихся\nS01;2024;0,1111;801\nS02;2024;;\n");
        String number = batch.substring(batch.lastIndexOf('/') + 1);
        assertThat(lines(place, CHANGES + "?q=S01&origin=IMPORT&figure=ior"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get(1)).startsWith("ИОР: ").endsWith(" 0,1111");
                    assertThat(line.get(2)).startsWith("METHODIST");
                    assertThat(line.get(3)).isEqualTo("импорт № " + number);
                });
        // a value that the file takes away
        assertThat(lines(place, CHANGES + "?q=S02&origin=IMPORT&figure=ior"))
                .singleElement()
                .satisfies(line -> assertThat(line.get(1)).startsWith("ИОР: ").endsWith(" убрано"));
    }

    @Test
    void aComputationIsToldForEverySchoolThatItMoves() throws Exception {
        Town.Place place = vectors.found();
        mvc.perform(post("/assessment/methods/2024/results")
                        .with(place.as(Role.METHODIST))
                        .param("normalisation", "FIXED")
                        .param("source", "Письмо")
                        .param("indicators[0].code", "ege")
                        .param("indicators[0].title", "ЕГЭ, средний балл")
                        .param("indicators[0].scale", "SCORE")
                        .param("indicators[0].exam", "GIA")
                        .param("indicators[0].weight", "100"))
                .andExpect(status().is3xxRedirection());
        type(place, school(place, "S05"), "x-ege", "72");
        assertThat(lines(place, CHANGES + "?q=S05&origin=HAND"))
                .singleElement()
                .satisfies(line -> assertThat(line.get(1)).isEqualTo("ЕГЭ, средний балл: 72"));
        assertThat(lines(place, CHANGES + "?q=S05&origin=COMPUTATION"))
                .singleElement()
                .satisfies(line -> assertThat(line.get(1)).contains("ИОР по методике: 0,7200", "100 %"));
    }

    @Test
    void theCardTellsItByYearAndTheFileHoldsIt() throws Exception {
        Town.Place place = vectors.found();
        long school = school(place, "S07");
        type(place, school, "pupils", "1 234");
        Document card = page(place, Role.CURATOR, school, "/schools/" + school + "/figures");
        assertThat(card.select(".figure-history details").first().text())
                .startsWith("2024 год")
                .contains("METHODIST", "Вручную", "Обучающихся", "1234");
        String file = mvc.perform(
                        get(CHANGES + "/export.csv?q=S07&figure=pupils").with(place.as(Role.HEAD)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(file).contains("1234").contains("METHODIST").doesNotContain("S01");
    }

    @Test
    void anImportWritesItsHistoryInBatches() throws Exception {
        Town.Place place = vectors.found();
        StringBuilder csv = new StringBuilder("Код;Год;Обучающихся\n");
        for (int year = 2013; year <= 2024; year++) {
            for (int school = 1; school <= 12; school++) {
                csv.append("S%02d;%d;%d\n".formatted(school, year, 5000 + school));
            }
        }
        String batch = uploaded(place, csv.toString());
        List<String> statements = StatementCount.during(() -> confirm(place, batch)).stream()
                .filter(statement -> statement.contains("figure_change"))
                .toList();
        // 144 rows go by fifties, as their keys are drawn
        assertThat(statements).filteredOn(sql -> sql.startsWith("insert")).hasSizeBetween(1, 4);
        assertThat(statements).hasSizeLessThanOrEqualTo(8);
        assertThat(total(place, CHANGES + "?origin=IMPORT")).isEqualTo(12);
    }

    private void type(Town.Place place, long school, String column, String text) throws Exception {
        Document page = page(place, Role.METHODIST, null, "/assessment/2024/figures");
        String id = String.valueOf(school);
        mvc.perform(post("/assessment/2024/figures")
                        .with(place.as(Role.METHODIST))
                        .param("row", id)
                        .param(
                                "v-" + id,
                                page.select("input[name=v-" + id + "]").val())
                        .param(
                                "was-" + id,
                                page.select("input[name=was-" + id + "]").val())
                        .param(column + "-" + id, text))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("flash"));
    }

    private String upload(Town.Place place, String csv) throws Exception {
        String batch = uploaded(place, csv);
        confirm(place, batch);
        return batch;
    }

    private String uploaded(Town.Place place, String csv) throws Exception {
        return mvc.perform(multipart("/assessment/import")
                        .file(new MockMultipartFile("file", "f.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .with(place.as(Role.METHODIST)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private void confirm(Town.Place place, String batch) throws Exception {
        mvc.perform(post(batch).with(place.as(Role.METHODIST)))
                .andExpect(flash().attribute("flash", "Импорт завершён."));
    }

    private List<List<String>> lines(Town.Place place, String path) throws Exception {
        return page(place, Role.HEAD, null, path).select("#list tbody tr").stream()
                .map(row -> row.children().eachText())
                .toList();
    }

    private int total(Town.Place place, String path) throws Exception {
        return Integer.parseInt(page(place, Role.HEAD, null, path)
                .select(".list-count p")
                .text()
                .replaceAll("\\D", ""));
    }

    private long school(Town.Place place, String code) {
        return Tenant.call(
                place.id(),
                () -> schools.all().stream()
                        .filter(school -> school.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private Document page(Town.Place place, Role role, Long school, String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(place.as(role, school)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
