package ru.mentorcentre.municipality;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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

/** The passport of a centre and the register of municipalities. */
@IntegrationTest
class CentreTests {

    @Autowired
    private District district;

    @Autowired
    private MockMvc mvc;

    private District.Place place;
    private RequestPostProcessor leader;

    @BeforeEach
    void found() {
        place = district.found();
        leader = place.as(Role.LEADER);
    }

    @Test
    void thePassportIsFilledAndShown() throws Exception {
        mvc.perform(passport("2024", "https://centre.example.ru", 0)).andExpect(redirectedUrl("/centre"));
        mvc.perform(get("/centre").with(place.as(Role.MENTOR)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Методический центр «Опора»"),
                                containsString("href=\"https://centre.example.ru\""),
                                containsString("2024"),
                                not(containsString("/centre/edit")))));
        mvc.perform(passport("2023", "", 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("запись изменил другой пользователь")));
    }

    @Test
    void wrongFieldsAreTold() throws Exception {
        mvc.perform(passport("1900", "javascript:alert(1)", 0).param("email", "не почта"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Не меньше 2000"),
                                containsString("Адрес сайта"),
                                containsString("Нужен адрес вида"))));
        mvc.perform(get("/centre/edit").with(place.as(Role.HEAD))).andExpect(status().isForbidden());
    }

    @Test
    void theAdministratorKeepsTheRegister() throws Exception {
        RequestPostProcessor admin = place.as(Role.ADMIN);
        String name = "Новый район " + place.id();
        mvc.perform(municipality("/admin/municipalities", name, admin))
                .andExpect(redirectedUrl("/admin/municipalities"));
        mvc.perform(municipality("/admin/municipalities", name.toUpperCase(), admin))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("такой муниципалитет уже есть")));
        mvc.perform(get("/admin/municipalities").param("q", name).with(place.as(Role.REGION)))
                .andExpect(content().string(allOf(containsString(name), not(containsString("/edit")))));
        mvc.perform(get("/admin/municipalities/export.csv").param("q", name).with(admin))
                .andExpect(content().string(containsString(name)));

        String url = "/admin/municipalities/" + place.id();
        mvc.perform(municipality(url, "Другой " + name, admin).param("version", "0"))
                .andExpect(redirectedUrl("/admin/municipalities"));
        mvc.perform(municipality(url, "Третий " + name, admin).param("version", "0"))
                .andExpect(status().isConflict());
        mvc.perform(get(url + "/edit").with(place.as(Role.REGION))).andExpect(status().isForbidden());
        mvc.perform(get("/admin/municipalities/987654321/edit").with(admin)).andExpect(status().isNotFound());
        mvc.perform(get("/admin/municipalities").with(leader)).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder passport(String year, String site, int version) {
        return post("/centre")
                .param("reportingYear", year)
                .param("baseOrganisation", "  Методический   центр «Опора» ")
                .param("site", site)
                .param("version", String.valueOf(version))
                .with(leader)
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder municipality(String url, String name, RequestPostProcessor who) {
        return post(url)
                .param("name", name)
                .param("region", "Край испытаний")
                .param("reportingYear", "2025")
                .with(who)
                .with(csrf());
    }
}
