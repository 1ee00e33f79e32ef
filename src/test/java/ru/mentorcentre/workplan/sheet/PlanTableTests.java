package ru.mentorcentre.workplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.Bank;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.WorkPlans;
import ru.mentorcentre.workplan.event.PlannedEventRow;
import ru.mentorcentre.workplan.plan.PlannedEvents;

/** A plan written as a table, by one and by two people, and taken from files. */
@IntegrationTest
class PlanTableTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private Bank bank;
    private UserDetails methodist;
    private long plan;

    @BeforeEach
    void found() {
        bank = new Bank(context);
        methodist = bank.centre.person(Role.METHODIST, null);
        plan = bank.centre.inside(() -> bank.centre.bean(WorkPlans.class).add(PlanTemplate.STAGES, 2026));
    }

    @Test
    void aTableIsChangedAddedToReorderedAndShortened() throws Exception {
        send(table -> {
                    Element first = row(table, "Старт наставничества в ШНОР");
                    type(first, "term", "до 15 мая");
                    tick(row(table, "Фотопортреты наставников"), "removed");
                    first.nextElementSibling().after(first);
                    Element spare = table.select("tbody tr").last();
                    type(spare, "section", "4. Сверх плана");
                    type(spare, "title", "Круглый стол");
                    type(spare, "term", "ноябрь – май");
                })
                .andExpect(redirectedUrl("/plan/" + plan + "/table"))
                .andExpect(flash().attribute("flash", "Таблица сохранена: добавлено 1, изменено 1, убрано 1"));

        List<PlannedEventRow> events = events();
        assertThat(events).hasSize(40);
        assertThat(events.get(1).title()).isEqualTo("Старт наставничества в ШНОР");
        assertThat(events.get(1).endsOn()).isEqualTo(LocalDate.of(2027, 5, 15));
        assertThat(events).noneMatch(one -> one.title().equals("Фотопортреты наставников"));
        PlannedEventRow added = events.get(39);
        assertThat(added.section()).isEqualTo("4. Сверх плана");
        assertThat(added.startsOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(added.endsOn()).isEqualTo(LocalDate.of(2027, 5, 31));
        send(table -> {}).andExpect(flash().attribute("flash", "Таблица сохранена"));
    }

    @Test
    void whatIsWrongIsToldBesideItsCellAndNothingIsStored() throws Exception {
        send(table -> {
                    type(row(table, "Старт наставничества в ШНОР"), "title", " ");
                    type(row(table, "Сбор запросов педагогов ШНОР"), "place", "м".repeat(301));
                    type(row(table, "Фотопортреты наставников"), "term", "31 февраля");
                })
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Назовите мероприятие или отметьте"),
                                containsString("Не больше 300 знаков, сейчас 301"),
                                containsString("31 февраля"))));
        assertThat(events()).noneMatch(one -> "31 февраля".equals(one.termText()));
        send(table -> type(row(table, "Фотопортреты наставников"), "term", "31 февраля"))
                .andExpect(status().is3xxRedirection());
        assertThat(events())
                .filteredOn(one -> one.title().equals("Фотопортреты наставников"))
                .singleElement()
                .satisfies(one -> assertThat(one.termText()).isEqualTo("31 февраля"))
                .satisfies(one -> assertThat(one.endsOn()).isNull());
    }

    @Test
    void twoPeopleEditOneTableAndNeitherLosesAnything() throws Exception {
        Document mine = table();
        Document theirs = table();
        type(row(theirs, "Старт наставничества в ШНОР"), "place", "Дом учителя");
        type(row(theirs, "Сбор запросов педагогов ШНОР"), "place", "Лицей");
        tick(row(theirs, "Фотопортреты наставников"), "removed");
        send(theirs).andExpect(flash().attribute("flash", "Таблица сохранена: изменено 2, убрано 1"));

        type(row(mine, "Старт наставничества в ШНОР"), "responsible", "Иванова");
        type(row(mine, "Фотопортреты наставников"), "place", "Студия");
        Document refused = Jsoup.parse(send(mine)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("строку изменил другой человек"),
                                containsString("Место — Дом учителя"),
                                containsString("это мероприятие удалил другой человек"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(row(refused, "Старт наставничества в ШНОР")
                        .select("[name=responsible]")
                        .text())
                .isEqualTo("Иванова");

        send(refused).andExpect(flash().attribute("flash", "Таблица сохранена: добавлено 1, изменено 1"));
        assertThat(events())
                .filteredOn(one -> one.title().equals("Сбор запросов педагогов ШНОР"))
                .extracting(PlannedEventRow::place)
                .as("a row only the other has touched stays as he left it")
                .containsExactly("Лицей");
        assertThat(events())
                .filteredOn(one -> one.title().equals("Фотопортреты наставников"))
                .extracting(PlannedEventRow::place)
                .containsExactly("Студия");
    }

    @Test
    void tickedRowsAreFilledAtOnce() throws Exception {
        Document table = table();
        tick(row(table, "Старт наставничества в ШНОР"), "picked");
        tick(row(table, "Сбор запросов педагогов ШНОР"), "picked");
        Document filled = Jsoup.parse(mvc.perform(request(table, "/filling")
                        .param("fillResponsible", "Петрова")
                        .param("fillTerm", "май"))
                .andExpect(content().string(containsString("Заполнено: 2")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(events()).noneMatch(one -> "Петрова".equals(one.responsible()));
        send(filled).andExpect(flash().attribute("flash", "Таблица сохранена: изменено 2"));
        assertThat(events())
                .filteredOn(one -> "Петрова".equals(one.responsible()))
                .hasSize(2);
    }

    @Test
    void aTableCutShortOrOfAnApprovedPlanIsRefused() throws Exception {
        mvc.perform(post("/plan/" + plan + "/table")
                        .with(user(methodist))
                        .with(csrf())
                        .param("key", "e1", "e2")
                        .param("id", "1"))
                .andExpect(flash().attribute("flashWarning", containsString("пришла не целиком")));
        bank.centre.within(() -> bank.centre.bean(WorkPlans.class).submit(plan));
        mvc.perform(post("/plan/" + plan + "/table").with(user(methodist)).with(csrf()))
                .andExpect(redirectedUrl("/plan/" + plan))
                .andExpect(flash().attribute("flashWarning", containsString("Строки меняют в черновике")));
    }

    @Test
    void theWordDocumentOfAPlanBecomesTheSamePlanAgain() throws Exception {
        byte[] word = bank.centre
                .get(methodist, "/plan/" + plan + "/document.docx")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<PlannedEventRow> original = events();
        plan = empty("План из документа");
        Document read = read(new MockMultipartFile("file", "план.docx", "application/octet-stream", word), "");
        send(read).andExpect(flash().attribute("flash", "Таблица сохранена: добавлено 40"));
        assertThat(events())
                .extracting(
                        PlannedEventRow::title,
                        PlannedEventRow::section,
                        PlannedEventRow::startsOn,
                        PlannedEventRow::endsOn)
                .containsExactlyElementsOf(original.stream()
                        .map(one -> org.assertj.core.groups.Tuple.tuple(
                                one.title(), one.section(), one.startsOn(), one.endsOn()))
                        .toList());
    }

    @Test
    void tablesArePastedAndComeInOtherEncodingsAndBrokenOnesAreRefused() throws Exception {
        plan = empty("План из вставленного");
        Document pasted = read(null, "Мероприятие\tСрок\tОтветственный\nКруглый стол\tноябрь\tИванова\n");
        assertThat(row(pasted, "Круглый стол").select(".grid-read").text()).contains("01.11.2026");
        byte[] windows = "Содержание;Сроки\nСеминар;декабрь\n".getBytes(Charset.forName("windows-1251"));
        assertThat(row(read(new MockMultipartFile("file", "план.csv", "text/csv", windows), ""), "Семинар"))
                .isNotNull();
        for (byte[] broken : List.of(new byte[0], "%PDF-1.7".getBytes(), new byte[] {'P', 'K', 3, 4, 1, 2, 3})) {
            Document answer = read(new MockMultipartFile("file", "план.docx", "application/octet-stream", broken), "");
            assertThat(answer.select(".flashes, .note-error").text()).isNotBlank();
            assertThat(answer.select("textarea[name=pasted]")).hasSize(1);
        }
        assertThat(read(null, " ").text()).contains("Выберите файл или вставьте таблицу");
        assertThat(events()).isEmpty();
    }

    @Test
    void aTermIsReadWhileItIsTyped() throws Exception {
        assertThat(reading("ноябрь – май")).isEqualTo("Понято так: с 01.11.2026 по 31.05.2027");
        assertThat(reading("")).isEmpty();
    }

    private String reading(String term) throws Exception {
        return bank.centre
                .get(methodist, "/plan/" + plan + "/term.txt?term={term}", term)
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private long empty(String title) throws Exception {
        String at = bank.centre
                .post(methodist, "/plan", "title", title, "context", "SCHOOL", "startYear", "2026", "source", "EMPTY")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Long.parseLong(at.substring(at.lastIndexOf('/') + 1));
    }

    private Document read(MockMultipartFile file, String pasted) throws Exception {
        var request = multipart("/plan/" + plan + "/table/import");
        if (file != null) {
            request.file(file);
        }
        return Jsoup.parse(mvc.perform(
                        request.param("pasted", pasted).with(user(methodist)).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private List<PlannedEventRow> events() {
        return bank.centre.inside(() -> bank.centre.bean(PlannedEvents.class).of(plan));
    }

    private Document table() throws Exception {
        return bank.centre.page(methodist, "/plan/" + plan + "/table");
    }

    private ResultActions send(Consumer<Document> typing) throws Exception {
        Document table = table();
        typing.accept(table);
        return send(table);
    }

    private ResultActions send(Document table) throws Exception {
        return mvc.perform(request(table, ""));
    }

    private MockHttpServletRequestBuilder request(Document table, String path) {
        MockHttpServletRequestBuilder request =
                post("/plan/" + plan + "/table" + path).with(user(methodist)).with(csrf());
        for (Element field : table.select("tbody input, tbody textarea")) {
            if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
                request.param(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
            }
        }
        return request;
    }

    private static Element row(Document table, String title) {
        return table.select("tbody tr").stream()
                .filter(row -> row.select("[name=title]").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static void type(Element row, String field, String text) {
        row.select("[name=" + field + "]").first().text(text);
    }

    private static void tick(Element row, String field) {
        row.select("[name=" + field + "]").first().attr("checked", true);
    }
}
