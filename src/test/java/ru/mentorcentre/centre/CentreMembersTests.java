package ru.mentorcentre.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.District;
import ru.mentorcentre.shared.persistence.Tenant;

/** The composition: one leader a day, the past stays, nobody else's. */
@IntegrationTest
class CentreMembersTests {

    private static final LocalDate START = LocalDate.of(2021, 2, 1);

    @Autowired
    private District district;

    @Autowired
    private CentreMembers members;

    @Autowired
    private CentreMemberRepository repository;

    @Autowired
    private Orders orders;

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
    void aMemberIsEnteredAndShownWithItsOrder() throws Exception {
        long order =
                Tenant.call(place.id(), () -> orders.add(new NewOrder("7", START, "О составе", OrderKind.COMPOSITION)));
        String url = mvc.perform(filled(post("/centre/members"), "Ёжикова Анна", "LEADER", "2021-02-01")
                        .param("orderId", String.valueOf(order)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        mvc.perform(get(url).with(leader))
                .andExpect(
                        content().string(allOf(containsString("Ёжикова Анна"), containsString("№ 7 от 01.02.2021"))));
        mvc.perform(get("/centre").with(leader)).andExpect(content().string(containsString("Ёжикова Анна")));
        mvc.perform(get("/centre/members?q=ежик").with(leader))
                .andExpect(content().string(containsString("Ёжикова Анна")));
    }

    @Test
    void anOrderOfTheOtherMunicipalityIsRefused() throws Exception {
        long foreign = Tenant.call(
                district.found().id(), () -> orders.add(new NewOrder("7", START, "Чужой", OrderKind.OTHER)));
        mvc.perform(filled(post("/centre/members"), "Кто-то", "MENTOR", "2021-02-01")
                        .param("orderId", String.valueOf(foreign)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Такого приказа нет")));
        assertThatThrownBy(() -> Tenant.run(
                        place.id(),
                        () -> repository.saveAndFlush(new CentreMember(new NewCentreMember(
                                "Кто-то", null, null, CentreFunction.MENTOR, START, null, foreign)))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thereIsOneLeaderADay() throws Exception {
        add("Первая", CentreFunction.LEADER, START, LocalDate.of(2023, 8, 31));
        mvc.perform(filled(post("/centre/members"), "Вторая", "LEADER", "2023-08-31"))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString("руководитель уже есть: Первая, с 01.02.2021 по 31.08.2023")));
        mvc.perform(filled(post("/centre/members"), "Вторая", "LEADER", "2023-09-01"))
                .andExpect(status().is3xxRedirection());
        assertThatThrownBy(() -> Tenant.run(
                        place.id(),
                        () -> repository.saveAndFlush(new CentreMember(new NewCentreMember(
                                "Третья", null, null, CentreFunction.LEADER, LocalDate.of(2025, 1, 1), null, null)))))
                .as("the database forbids it too")
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aReplacementEndsTheFormerTheDayBefore() throws Exception {
        long former = add("Первая", CentreFunction.LEADER, START, null);
        String url = "/centre/members/" + former + "/replacement";

        mvc.perform(filled(post(url), "Вторая", "LEADER", "2021-02-01").param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Позже начала прежнего срока: 01.02.2021")));
        mvc.perform(filled(post(url), "Вторая", "LEADER", "2024-09-01").param("version", "0"))
                .andExpect(status().is3xxRedirection());

        mvc.perform(get("/centre/members").with(leader))
                .andExpect(content().string(allOf(containsString("Вторая"), not(containsString("Первая")))));
        mvc.perform(get("/centre/members?view=all&sort=-from").with(leader))
                .andExpect(content().string(allOf(containsString("Первая"), containsString("31.08.2024"))));
        mvc.perform(filled(post(url), "Третья", "LEADER", "2024-10-01").param("version", "0"))
                .andExpect(status().isConflict());
    }

    @Test
    void endingKeepsThePast() throws Exception {
        long id = add("Уходящий", CentreFunction.MENTOR, START, null);
        String url = "/centre/members/" + id + "/ending";
        mvc.perform(post(url)
                        .param("to", "2020-01-01")
                        .param("version", "0")
                        .with(leader)
                        .with(csrf()))
                .andExpect(content().string(containsString("Не раньше начала")));
        mvc.perform(post(url)
                        .param("to", "2022-01-01")
                        .param("version", "0")
                        .with(leader)
                        .with(csrf()))
                .andExpect(redirectedUrl("/centre/members/" + id));
        mvc.perform(get("/centre/members/" + id).with(leader))
                .andExpect(content().string(allOf(containsString("не в составе"), containsString("01.01.2022"))));
    }

    @Test
    void wrongFieldsAndLostUpdatesAreTold() throws Exception {
        long id = add("Кто-то", CentreFunction.MENTOR, START, null);
        String url = "/centre/members/" + id;
        mvc.perform(filled(post(url), " ", "CIRCUS", "20224-01-01")
                        .param("to", "вчера")
                        .param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Укажите фамилию, имя, отчество"),
                                containsString("Не понял значение"),
                                containsString("Нужна дата"))));
        mvc.perform(filled(post(url), "Кто-то", "MENTOR", "2024-01-01")
                        .param("to", "2023-01-01")
                        .param("version", "0"))
                .andExpect(content().string(containsString("Не раньше начала")));
        mvc.perform(filled(post(url), "Первый", "MENTOR", "2024-01-01").param("version", "0"))
                .andExpect(redirectedUrl(url));
        mvc.perform(filled(post(url), "Второй", "MENTOR", "2024-01-01").param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Руководитель МНЦ"), containsString("Второй"))));
    }

    @Test
    void theListIsExportedAndDeletedFrom() throws Exception {
        long id = add("=Лишний", CentreFunction.MENTOR, START, null);
        String csv = mvc.perform(get("/centre/members/export.csv").with(leader))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("Роль в центре").contains("наставник").doesNotContain("\n=Лишний");
        mvc.perform(get("/centre/members/" + id + "/deletion").with(leader))
                .andExpect(content().string(containsString("Удаляйте только ошибочные записи")));
        mvc.perform(post("/centre/members/" + id + "/deletion").with(leader).with(csrf()))
                .andExpect(redirectedUrl("/centre/members"));
        mvc.perform(get("/centre/members/" + id).with(leader)).andExpect(status().isNotFound());
    }

    @Test
    void theOtherMunicipalityFindsNothing() throws Exception {
        long id = add("Тайный человек", CentreFunction.MENTOR, START, null);
        RequestPostProcessor stranger = district.found().as(Role.LEADER);
        for (String below : new String[] {"", "/edit", "/ending", "/replacement", "/deletion"}) {
            mvc.perform(get("/centre/members/" + id + below).with(stranger)).andExpect(status().isNotFound());
        }
        for (String below : new String[] {"", "/ending", "/replacement", "/deletion"}) {
            mvc.perform(filled(post("/centre/members/" + id + below), "Чужой", "MENTOR", "2022-01-01")
                            .param("to", "2023-01-01")
                            .param("version", "0")
                            .with(stranger))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/search?q=Тайный").with(stranger))
                .andExpect(content().string(containsString("Ничего не нашлось")));
    }

    @Test
    void pagesNeedFewStatements() throws Exception {
        long id = add("Кто-то", CentreFunction.MENTOR, START, null);
        for (int i = 0; i < 30; i++) {
            add("Наставник " + i, CentreFunction.MENTOR, START, null);
        }
        StatementCount.atMostEight(
                "list", () -> mvc.perform(get("/centre/members").with(leader)));
        StatementCount.atMostEight(
                "card", () -> mvc.perform(get("/centre/members/" + id).with(leader)));
    }

    private long add(String name, CentreFunction function, LocalDate from, LocalDate to) {
        return Tenant.call(
                place.id(), () -> members.add(new NewCentreMember(name, "методист", "ИМЦ", function, from, to, null)));
    }

    private MockHttpServletRequestBuilder filled(
            MockHttpServletRequestBuilder form, String name, String function, String from) {
        return form.param("fullName", name)
                .param("function", function)
                .param("from", from)
                .with(leader)
                .with(csrf());
    }
}
