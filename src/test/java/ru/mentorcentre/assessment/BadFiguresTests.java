package ru.mentorcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;

/** Bad figures in a file: each is told beside its cause, and nothing half done. */
@IntegrationTest
class BadFiguresTests {

    @Autowired
    private VectorTown vectors;

    @Autowired
    private MockMvc mvc;

    @Test
    void everyBadValueIsNamed() throws Exception {
        Town.Place place = vectors.found();
        String preview = preview(place, """
                Код;Год;ИОР;Обучающихся;Очно-заочно и заочно;Лишний
                S01;2024;1,2;800;0;
                S02;2024;н/д;350;0;
                S03;1900;0,5;900;0;
                S04;20224;0,5;700;0;
                S99;2024;0,5;100;0;
                S05;2024;0,5;1 000;0;
                S05;2024;0,6;1 000;0;
                S06;2024;0,45;10;11;
                """);
        assertThat(preview)
                .contains("от 0 до 1")
                .contains("н/д")
                .contains("1900")
                .contains("20224")
                .contains("Школы с кодом «S99» нет в реестре")
                .contains("больше, чем всего обучающихся")
                .contains("Лишний");
    }

    @Test
    void numbersAreReadTheWayPeopleWriteThem() throws Exception {
        Town.Place place = vectors.found();
        RequestPostProcessor methodist = place.as(Role.METHODIST);
        String batch = upload(place, "Код;Год;ИОР;Уровень ИОР;Обучающихся\n S01 ;2024; 0,45 ;Выше Среднего;1 000\n");
        mvc.perform(post(batch).with(methodist)).andExpect(flash().attribute("flash", "Импорт завершён."));
        String page = mvc.perform(get("/assessment/2024/figures?q=S01").with(methodist))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select(".grid-cell").eachAttr("value"))
                .containsExactly("0,4500", "выше среднего", "0,7500", "0,8000", "0,8200", "1000", "0");
        mvc.perform(post(batch).with(methodist)).andExpect(flash().attributeExists("flashWarning"));
    }

    private String preview(Town.Place place, String csv) throws Exception {
        return Jsoup.parse(mvc.perform(get(upload(place, csv)).with(place.as(Role.METHODIST)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }

    private String upload(Town.Place place, String csv) throws Exception {
        return mvc.perform(multipart("/assessment/import")
                        .file(new MockMultipartFile("file", "f.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .with(place.as(Role.METHODIST)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
