package ru.mentorcentre.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.District;
import ru.mentorcentre.shared.persistence.Tenant;

/** Orders: entered, found, changed, downloaded, deleted; and nobody else's. */
@IntegrationTest
class OrderTests {

    private static final byte[] PDF = "%PDF-1.7 тело приказа".getBytes(StandardCharsets.UTF_8);
    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);

    @Autowired
    private District district;

    @Autowired
    private Orders orders;

    @Autowired
    private CentreMembers members;

    @Autowired
    private Programmes programmes;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    private District.Place place;
    private RequestPostProcessor leader;

    @BeforeEach
    void found() {
        place = district.found();
        leader = place.as(Role.LEADER);
    }

    @Test
    void anOrderWithAFileIsEnteredShownAndDownloaded() throws Exception {
        String url = enter("12-ОД", file("приказ.pdf", PDF));

        mvc.perform(get(url).with(leader))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("О создании центра")))
                .andExpect(content().string(containsString("приказ.pdf")));
        mvc.perform(get(url + "/file").with(leader))
                .andExpect(status().isOk())
                .andExpect(content().bytes(PDF))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")));
    }

    @Test
    void theHistoryTellsTheTimeOfTheCentre() throws Exception {
        DateTimeFormatter minute = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
        String before = minute.format(LocalDateTime.now(clock));
        String url = enter("12-ОД", file("приказ.pdf", PDF));
        String after = minute.format(LocalDateTime.now(clock));

        mvc.perform(get(url).with(leader))
                .andExpect(content().string(anyOf(containsString(before + ","), containsString(after + ","))));
    }

    @Test
    void wrongFilesAreRefusedBesideTheField() throws Exception {
        byte[] program = {'M', 'Z', 0, 1};
        mvc.perform(form("1", file("приказ.pdf", program)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("внутри это не PDF")));
        mvc.perform(form("1", file("приказ.pdf", new byte[0])))
                .andExpect(content().string(containsString("Файл «приказ.pdf» пустой")));
        assertThat(Tenant.call(place.id(), orders::choices)).isEmpty();
    }

    @Test
    void emptyAndWrongFieldsAreToldOneByOne() throws Exception {
        mvc.perform(post("/centre/orders")
                        .param("issuedOn", "0204-02-01")
                        .param("kind", "CIRCUS")
                        .with(leader)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Укажите номер приказа")))
                .andExpect(content().string(containsString("Проверьте год")))
                .andExpect(content().string(containsString("Не понял значение")));
    }

    @Test
    void aDayIsTypedTheRussianWayToo() throws Exception {
        enter("12-ОД", null);
        mvc.perform(post("/centre/orders")
                        .param("number", "12-ОД")
                        .param("issuedOn", "01.02.2025")
                        .param("subject", "О создании центра")
                        .param("kind", "CENTRE")
                        .with(leader)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Приказ с таким номером и датой уже есть")))
                .andExpect(content().string(containsString("value=\"2025-02-01\"")));
        mvc.perform(post("/centre/orders")
                        .param("issuedOn", "30.02.2025")
                        .with(leader)
                        .with(csrf()))
                .andExpect(content().string(containsString("Нужна дата вида 31.12.2025")));
    }

    @Test
    void theSameNumberAndDateAreNotEnteredTwice() throws Exception {
        enter("12-ОД", null);
        mvc.perform(form("12-ОД", null))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Приказ с таким номером и датой уже есть")));
    }

    @Test
    void theFileIsReplacedAndTakenAway() throws Exception {
        String url = enter("12-ОД", file("приказ.pdf", PDF));
        byte[] other = "%PDF-2.0 другой".getBytes(StandardCharsets.UTF_8);

        mvc.perform(filled(multipart(url), "12-ОД")
                        .file(file("новый.pdf", other))
                        .param("version", "0"))
                .andExpect(redirectedUrl(url));
        mvc.perform(get(url + "/file").with(leader)).andExpect(content().bytes(other));

        mvc.perform(filled(multipart(url), "12-ОД").param("version", "1").param("dropFile", "true"))
                .andExpect(redirectedUrl(url));
        mvc.perform(get(url + "/file").with(leader)).andExpect(status().isNotFound());
    }

    @Test
    void aLostUpdateTellsWhoWasFirstAndKeepsWhatWasTyped() throws Exception {
        String url = enter("12-ОД", null);
        mvc.perform(filled(multipart(url), "13-ОД").param("version", "0")).andExpect(redirectedUrl(url));

        mvc.perform(filled(multipart(url), "14-ОД").param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("запись изменил другой пользователь: Руководитель МНЦ")))
                .andExpect(content().string(containsString("14-ОД")));
        mvc.perform(get(url).with(leader))
                .andExpect(content().string(allOf(containsString("13-ОД"), not(containsString("14-ОД")))));
    }

    @Test
    void theListIsFoundSortedAndExported() throws Exception {
        add("2", "О положении ёлки", OrderKind.REGULATION);
        add("10", "О плане", OrderKind.PLAN);

        mvc.perform(get("/centre/orders?q=ЕЛК&kind=REGULATION&sort=number").with(leader))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("О положении ёлки"), not(containsString("О плане")))));
        mvc.perform(get("/centre/orders?kind=CIRCUS&sort=; drop table&page=99").with(leader))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("О плане")));
        mvc.perform(get("/centre/orders?sort=-kind").with(leader)).andExpect(status().isOk());
        String csv = mvc.perform(get("/centre/orders/export.csv?sort=number").with(leader))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFНомер;Дата;О чём;Вид;Файл").containsSubsequence("\r\n2;", "\r\n10;");
        mvc.perform(get("/centre/orders/export.xlsx").with(leader)).andExpect(status().isOk());
        mvc.perform(get("/centre/orders/export.exe").with(leader)).andExpect(status().is4xxClientError());
    }

    @Test
    void whatSomethingStandsOnIsNotDeleted() throws Exception {
        long id = add("1", "О составе", OrderKind.COMPOSITION);
        Tenant.run(place.id(), () -> {
            members.add(new NewCentreMember("Ёлкин Пётр Ильич", null, null, CentreFunction.MENTOR, DAY, null, id));
            programmes.add(new NewProgramme("Программа опоры", "Цель", 2025, 2026, id));
        });
        String url = "/centre/orders/" + id + "/deletion";

        mvc.perform(get(url).with(leader))
                .andExpect(content()
                        .string(allOf(
                                containsString("нельзя удалить"), containsString("Ёлкин"), containsString("опоры"))));
        mvc.perform(post(url).with(leader).with(csrf())).andExpect(redirectedUrl(url));
        assertThat(Tenant.call(place.id(), orders::choices)).hasSize(1);
    }

    @Test
    void deletingAsksFirst() throws Exception {
        String order = enter("5", file("приказ.pdf", PDF));
        mvc.perform(get(order + "/deletion").with(leader))
                .andExpect(content().string(containsString("Удалить приказ № 5 от 01.02.2025?")));
        mvc.perform(post(order + "/deletion").with(leader).with(csrf())).andExpect(redirectedUrl("/centre/orders"));
        mvc.perform(get(order).with(leader)).andExpect(status().isNotFound());
        mvc.perform(post(order + "/deletion").with(leader).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void theOtherMunicipalityFindsNothing() throws Exception {
        String order = enter("5", file("приказ.pdf", PDF));
        RequestPostProcessor stranger = district.found().as(Role.LEADER);

        for (String below : new String[] {"", "/edit", "/file", "/deletion"}) {
            mvc.perform(get(order + below).with(stranger)).andExpect(status().isNotFound());
        }
        mvc.perform(filled(multipart(order), "6").param("version", "0").with(stranger))
                .andExpect(status().isNotFound());
        mvc.perform(post(order + "/deletion").with(stranger).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(get("/centre/orders").with(stranger))
                .andExpect(content().string(not(containsString("О создании центра"))));
    }

    @Test
    void readersReadAndOthersAreRefused() throws Exception {
        String order = enter("5", null);
        RequestPostProcessor mentee = place.as(Role.MENTEE);
        mvc.perform(get(order).with(mentee))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/edit"))));
        mvc.perform(get(order + "/edit").with(mentee)).andExpect(status().isForbidden());
        mvc.perform(get("/centre/orders").with(place.as(Role.ADMIN))).andExpect(status().isForbidden());
        mvc.perform(get("/centre/orders").with(place.as(Role.REGION)))
                .andExpect(redirectedUrl("/scope?to=%2Fcentre%2Forders&all=false"));
        mvc.perform(get("/scope").param("to", "/centre/orders").with(place.as(Role.REGION)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"/centre/orders\"")));
    }

    @Test
    void idsThatMeanNothingAreNotFound() throws Exception {
        mvc.perform(get("/centre/orders/999999999999").with(leader)).andExpect(status().isNotFound());
        mvc.perform(get("/centre/orders/abc").with(leader)).andExpect(status().is4xxClientError());
        mvc.perform(get("/centre/orders/99999999999999999999999").with(leader)).andExpect(status().is4xxClientError());
    }

    @Test
    void pagesNeedFewStatements() throws Exception {
        String order = enter("5", null);
        for (int i = 100; i < 140; i++) {
            add(String.valueOf(i), "О разном", OrderKind.OTHER);
        }
        StatementCount.atMostEight(
                "list", () -> mvc.perform(get("/centre/orders").with(leader)));
        StatementCount.atMostEight("card", () -> mvc.perform(get(order).with(leader)));
        StatementCount.atMostEight("passport", () -> mvc.perform(get("/centre").with(leader)));
    }

    private long add(String number, String subject, OrderKind kind) {
        return Tenant.call(place.id(), () -> orders.add(new NewOrder(number, DAY, subject, kind)));
    }

    private String enter(String number, MockMultipartFile file) throws Exception {
        return mvc.perform(form(number, file))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private MockMultipartHttpServletRequestBuilder form(String number, MockMultipartFile file) {
        MockMultipartHttpServletRequestBuilder form = filled(multipart("/centre/orders"), number);
        return file == null ? form : form.file(file);
    }

    private MockMultipartHttpServletRequestBuilder filled(MockMultipartHttpServletRequestBuilder form, String number) {
        form.param("number", number)
                .param("issuedOn", "2025-02-01")
                .param("subject", "О создании центра")
                .param("kind", "CENTRE")
                .with(leader)
                .with(csrf());
        return form;
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }
}
