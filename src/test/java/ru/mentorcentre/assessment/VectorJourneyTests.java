package ru.mentorcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/** Journey 2 of the issue over HTTP: the twelve schools give exactly the expected results. */
@IntegrationTest
class VectorJourneyTests {

    @Autowired
    private Town town;

    @Autowired
    private Schools schools;

    @Autowired
    private MockMvc mvc;

    @Test
    void importedFiguresGiveExactlyTheExpectedExport() throws Exception {
        Town.Place place = town.found();
        Tenant.run(place.id(), () -> VectorSchools.register().forEach(schools::add));
        RequestPostProcessor methodist = place.as(Role.METHODIST);

        String batch = mvc.perform(multipart("/assessment/import")
                        .file(new MockMultipartFile("file", "показатели.csv", "text/csv", VectorSchools.figures()))
                        .with(methodist))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(post(batch).with(methodist)).andExpect(flash().attribute("flash", "Импорт завершён."));

        for (int year : VectorSchools.YEARS) {
            mvc.perform(post("/assessment/{year}/runs", year).with(methodist)).andExpect(status().is3xxRedirection());
            assertThat(exported(year, methodist)).isEqualTo(VectorSchools.expected(year));
        }
    }

    private List<List<String>> exported(int year, RequestPostProcessor who) throws Exception {
        byte[] file = mvc.perform(get("/assessment/{year}/export.csv", year).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith(
                        "\uFEFFКод;Школа;Год;ИОР;Уровень ИОР;ИСБШ;Тип;Нестабильность;Отклонение, %;"
                                + "ГИА/ВПР;Отношение;Очно-заочное обучение;Повышенный уровень;Стабильно высокие;Стабильно низкие\r\n");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text)).getRecords().stream()
                .map(CSVRecord::toList)
                .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
                .toList();
    }
}
