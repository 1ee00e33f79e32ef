package ru.mentorcentre.centre;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.District;

/** Programmes with their years. */
@IntegrationTest
class ProgrammeTests {

    @Autowired
    private District district;

    @Autowired
    private MockMvc mvc;

    private District.Place place;
    private RequestPostProcessor methodist;

    @BeforeEach
    void found() {
        place = district.found();
        methodist = place.as(Role.METHODIST);
    }

    @Test
    void aProgrammeLivesItsLife() throws Exception {
        mvc.perform(get("/centre/programme").with(methodist))
                .andExpect(content().string(containsString("Здесь появится программа")));
        String url = mvc.perform(filled(post("/centre/programme"), "Опора", "2023", "2025"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get("/centre/programme").with(methodist))
                .andExpect(content().string(allOf(containsString("2023–2025 годы"), containsString("действует"))));
        mvc.perform(get("/centre").with(methodist)).andExpect(content().string(containsString("Опора")));

        mvc.perform(filled(post(url), "Опора и рост", "2023", "2024").param("version", "0"))
                .andExpect(redirectedUrl(url));
        mvc.perform(get(url).with(methodist))
                .andExpect(content().string(allOf(containsString("Опора и рост"), containsString("Последний год"))));
        mvc.perform(filled(post(url), "Поздно", "2023", "2024").param("version", "0"))
                .andExpect(status().isConflict());

        RequestPostProcessor stranger = district.found().as(Role.METHODIST);
        mvc.perform(get(url).with(stranger)).andExpect(status().isNotFound());
        mvc.perform(get(url + "/edit").with(stranger)).andExpect(status().isNotFound());
        mvc.perform(post(url + "/deletion").with(stranger).with(csrf())).andExpect(status().isNotFound());

        mvc.perform(get(url + "/deletion").with(methodist)).andExpect(status().isOk());
        mvc.perform(post(url + "/deletion").with(methodist).with(csrf())).andExpect(redirectedUrl("/centre/programme"));
        mvc.perform(get(url).with(methodist)).andExpect(status().isNotFound());
    }

    @Test
    void wrongYearsAreTold() throws Exception {
        mvc.perform(filled(post("/centre/programme"), "Опора", "2025", "2023"))
                .andExpect(content().string(containsString("Не раньше первого года")));
        mvc.perform(filled(post("/centre/programme"), "Опора", "1900", "много"))
                .andExpect(
                        content().string(allOf(containsString("Не меньше 2000"), containsString("Нужно целое число"))));
    }

    private MockHttpServletRequestBuilder filled(
            MockHttpServletRequestBuilder form, String name, String first, String last) {
        return form.param("name", name)
                .param("goal", "Поднять результаты слабых школ")
                .param("firstYear", first)
                .param("lastYear", last)
                .with(methodist)
                .with(csrf());
    }
}
