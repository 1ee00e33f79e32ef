package ru.mentorcentre.workplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.District;

/** A plan from its template to its end: written, approved, carried out, changed, closed, begun anew. */
@IntegrationTest
class WorkPlanTests {

    @Autowired
    private District district;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient database;

    private District.Place place;
    private RequestPostProcessor methodist;
    private RequestPostProcessor leader;
    private RequestPostProcessor head;

    @BeforeEach
    void found() {
        place = district.found();
        methodist = place.as(Role.METHODIST);
        leader = place.as(Role.LEADER);
        head = place.as(Role.HEAD);
    }

    @Test
    void aTemplateBecomesAPlanWithItsTermsRead() throws Exception {
        String plan = made("STAGES", "SCHOOL", "2026");
        Document page = page(plan, methodist);
        assertThat(page.select("tbody tr")).hasSize(40);
        assertThat(page.select(".plan-section h2").eachText())
                .startsWith("1. Подготовка", "2.1. База наставляемых")
                .endsWith("3. Завершение")
                .hasSize(7);
        assertThat(row(page, "Старт наставничества в ШНОР")).contains("октябрь", "01.10.2026", "31.10.2026");
        assertThat(row(page, "Сопровождение наставнических пар")).contains("ноябрь – май", "01.11.2026", "31.05.2027");
        assertThat(count("select count(*) from planned_event where municipality_id = ? and ends_on is not null"))
                .as("of 40 terms, those that have an end; without a term of the programme its period has none")
                .isEqualTo(33);
        String other = made("DIRECTIONS", "CALENDAR", "2027");
        assertThat(page(other, methodist).select("tbody tr")).hasSize(26);

        mvc.perform(filled("STAGES", "SCHOOL", "2026", "Ещё один").with(methodist))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("по этому образцу уже загружен")));
        mvc.perform(filled("EMPTY", "SCHOOL", "", "Без года").with(methodist))
                .andExpect(content().string(containsString("Укажите год")));
        mvc.perform(filled("EMPTY", "SCHOOL", "20266", "Не год").with(methodist))
                .andExpect(content().string(containsString("Год от 2000 до 2100")));
        mvc.perform(filled("FORMER", "SCHOOL", "2028", "Ничей").with(methodist))
                .andExpect(content().string(containsString("Выберите план, с которого начать")));
    }

    @Test
    void aPlanGoesToTheHeadAndBack() throws Exception {
        String empty = made("EMPTY", "SCHOOL", "2026");
        press(empty + "/submission", leader).andExpect(flash().attribute("flashError", containsString("нет разделов")));
        mvc.perform(post(empty + "/sections")
                .param("kind", "STAGE")
                .param("title", "Один")
                .with(methodist));
        press(empty + "/submission", leader)
                .andExpect(flash().attribute("flashError", containsString("нет ни одного мероприятия")));

        String plan = made("STAGES", "SCHOOL", "2026");
        press(plan + "/approval", head).andExpect(flash().attribute("flashError", containsString("на утверждении")));
        press(plan + "/submission", leader).andExpect(flash().attributeExists("flash"));
        press(plan + "/submission", leader).andExpect(flash().attributeExists("flashError"));
        mvc.perform(post(event(plan, "Сбор запросов педагогов ШНОР") + "/deletion")
                        .with(methodist))
                .andExpect(flash().attribute("flashError", containsString("на утверждении")));
        mvc.perform(post(plan + "/return").param("remark", " ").with(head))
                .andExpect(content().string(containsString("Напишите, что и почему")));
        assertThat(page("/", head).text()).contains("План ждёт вашего утверждения");
        mvc.perform(post(plan + "/return").param("remark", "Добавьте места").with(head))
                .andExpect(redirectedUrl(plan));
        assertThat(page("/", leader).text()).contains("План возвращён с замечанием", "Добавьте места");
        mvc.perform(get(plan).with(leader)).andExpect(content().string(containsString("Добавьте места")));
        mvc.perform(get(plan).with(place.as(Role.MENTEE)))
                .andExpect(content().string(not(containsString("Добавьте места"))));

        press(plan + "/submission", leader);
        press(plan + "/submission/removal", leader).andExpect(flash().attributeExists("flash"));
        press(plan + "/submission", leader);
        press(plan + "/approval", head).andExpect(flash().attributeExists("flash"));
        assertThat(page(plan, head).select(".facts").text()).contains("утверждён", Role.HEAD.title());
        String event = event(plan, "Сбор запросов педагогов ШНОР");
        mvc.perform(post(event)
                        .param("title", "Иначе")
                        .param("sectionId", section(plan))
                        .with(methodist))
                .andExpect(content().string(containsString("Строки меняют в черновике")));

        mvc.perform(post(plan + "/revision").param("remark", "Новые школы").with(leader))
                .andExpect(redirectedUrl(plan));
        assertThat(page(plan, leader).text()).contains("редакция 2", "Вносятся изменения", "Новые школы");
        press(plan + "/submission", leader);
        press(plan + "/approval", head);
        press(plan + "/closing", leader);
        assertThat(page(plan, leader).select(".facts").text()).contains("закрыт");
        press(plan + "/deletion", leader).andExpect(flash().attributeExists("flashError"));
    }

    @Test
    void whatBecameOfAnEventIsToldAndCounted() throws Exception {
        String plan = approved();
        String done = event(plan, "Старт наставничества в ШНОР");
        mvc.perform(outcome(done, "DONE", 0).param("doneOn", "2099-01-01").with(methodist))
                .andExpect(content().string(containsString("Этот день ещё не наступил")));
        mvc.perform(outcome(done, "DONE", 0).param("doneOn", "31.02.2026").with(methodist))
                .andExpect(content().string(containsString("Нужна дата")));
        mvc.perform(outcome(done, "DONE", 0).with(methodist))
                .andExpect(content().string(containsString("Укажите, когда выполнено")));
        mvc.perform(outcome(done, "PLANNED", 0).with(methodist))
                .andExpect(content().string(containsString("Выберите, что с мероприятием")));
        mvc.perform(outcome(done, "MOVED", 0).with(methodist))
                .andExpect(content().string(containsString("Напишите, почему")));
        mvc.perform(outcome(done, "MOVED", 0).param("reason", "Карантин").with(methodist))
                .andExpect(content().string(containsString("Напишите новый срок")));
        mvc.perform(outcome(done, "DONE", 0)
                        .param("doneOn", "2025-10-12")
                        .param("result", "Пришли все")
                        .with(methodist))
                .andExpect(redirectedUrl(plan));
        mvc.perform(outcome(done, "CANCELLED", 0).param("reason", "Поздно").with(methodist))
                .andExpect(status().isConflict());
        mvc.perform(outcome(event(plan, "Список наставляемых из ШНОР"), "MOVED", 0)
                        .param("reason", "Нет запросов")
                        .param("term", "декабрь")
                        .with(methodist))
                .andExpect(redirectedUrl(plan));
        mvc.perform(outcome(event(plan, "Фотопортреты наставников"), "CANCELLED", 0)
                        .param("reason", "Нет фотографа")
                        .with(methodist))
                .andExpect(redirectedUrl(plan));

        Document page = page(plan, head);
        assertThat(row(page, "Список наставляемых из ШНОР")).contains("декабрь", "31.12.2025", "просрочено");
        long overdue = count("""
                select count(*) from planned_event where municipality_id = ? and state in ('PLANNED', 'MOVED')
                and ends_on < (now() at time zone 'Europe/Moscow')::date""");
        assertThat(overdue).isPositive();
        assertThat(figure(page, "Просрочено")).isEqualTo(overdue);
        assertThat(page("/", methodist).text()).contains("Просрочено " + overdue + " мероприяти");
        assertThat(page("/", place.as(Role.MENTOR)).text()).doesNotContain("Просрочено");
        assertThat(page(plan + "?due=OVERDUE", head).select("tbody tr")).hasSize((int) overdue);
        assertThat(figure(page, "Выполнено")).isEqualTo(1);
        assertThat(page(plan + "?state=DONE", head).select("tbody tr")).hasSize(1);
        assertThat(page(plan + "?q=ФОТОПОРТРЕТЫ", head).select("tbody tr")).hasSize(1);
        assertThat(page(plan + "?month=2025-12&state=MOVED", head).select("tbody tr"))
                .hasSize(1);
        mvc.perform(get(done).with(head))
                .andExpect(content().string(allOf(containsString("Пришли все"), containsString("12.10.2025"))));

        press(done + "/outcome/removal", methodist).andExpect(flash().attributeExists("flash"));
        assertThat(figure(page(plan, head), "Выполнено")).isZero();
    }

    @Test
    void linesAreWrittenInADraft() throws Exception {
        String plan = made("EMPTY", "CALENDAR", "2027");
        mvc.perform(post(plan + "/sections")
                        .param("kind", "DIRECTION")
                        .param("title", "Проекты")
                        .with(methodist))
                .andExpect(redirectedUrl(plan));
        mvc.perform(post(plan + "/sections")
                        .param("kind", "DIRECTION")
                        .param("title", "Проекты")
                        .with(methodist))
                .andExpect(content().string(containsString("с таким названием в плане уже есть")));
        String section = section(plan);
        mvc.perform(line(plan, section, "Первое", "март").with(methodist)).andExpect(redirectedUrl(plan));
        mvc.perform(line(plan, section, "Второе", "31 февраля").with(methodist)).andExpect(redirectedUrl(plan));
        mvc.perform(line(plan, section, "Наоборот", "")
                        .param("startsOn", "2027-05-02")
                        .param("endsOn", "2027-05-01")
                        .with(methodist))
                .andExpect(content().string(containsString("Не раньше начала")));
        mvc.perform(line(plan, section, "Давно", "март 1927").with(methodist)).andExpect(redirectedUrl(plan));
        assertThat(row(page(plan, methodist), "Давно")).contains("март 1927");
        mvc.perform(post(event(plan, "Давно") + "/deletion").with(methodist)).andExpect(redirectedUrl(plan));
        mvc.perform(line(plan, "999999", "Нигде", "").with(methodist))
                .andExpect(content().string(containsString("Такого раздела в этом плане нет")));
        Document page = page(plan, methodist);
        assertThat(row(page, "Второе")).contains("31 февраля");
        assertThat(page.select("tbody th a").eachText()).containsExactly("Первое", "Второе");
        mvc.perform(
                post(event(plan, "Второе") + "/position").param("up", "true").with(methodist));
        assertThat(page(plan, methodist).select("tbody th a").eachText()).containsExactly("Второе", "Первое");

        String second = event(plan, "Второе");
        mvc.perform(post(second)
                        .param("title", "Второе")
                        .param("sectionId", section)
                        .param("term", "до 15 марта")
                        .param("version", "0")
                        .with(methodist))
                .andExpect(redirectedUrl(plan));
        mvc.perform(post(second)
                        .param("title", "Поздно")
                        .param("sectionId", section)
                        .param("version", "0")
                        .with(methodist))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Поздно")));
        mvc.perform(get(second).with(methodist)).andExpect(content().string(containsString("31 февраля")));
        press(section(plan, section) + "/deletion", methodist)
                .andExpect(flash().attribute("flashError", containsString("есть мероприятия")));
        mvc.perform(post(second + "/deletion").with(methodist)).andExpect(redirectedUrl(plan));
        mvc.perform(get(second).with(methodist)).andExpect(status().isNotFound());
    }

    @Test
    void nextYearBeginsWithThisOne() throws Exception {
        String plan = approved();
        mvc.perform(outcome(event(plan, "Фотопортреты наставников"), "CANCELLED", 0)
                .param("reason", "Нет фотографа")
                .with(methodist));
        String start = event(plan, "Старт наставничества в ШНОР");
        mvc.perform(post(start + "/scope")
                .param("version", "0")
                .param("audiences", "MENTORS")
                .with(methodist));
        String next = mvc.perform(filled("FORMER", "SCHOOL", "2026", "Следующий")
                        .param("from", plan.replaceFirst(".*/", ""))
                        .with(leader))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        Document page = page(next, leader);
        assertThat(page.select("tbody tr")).hasSize(39);
        assertThat(row(page, "Старт наставничества в ШНОР"))
                .contains("01.10.2026")
                .contains("запланировано");
        assertThat(page(event(next, "Старт наставничества в ШНОР"), leader)
                        .select(".facts")
                        .text())
                .as("for whom an event is goes along")
                .contains("Для кого Наставники");
    }

    @Test
    void theDocumentHasTheColumnsOfItsKindAndTheApproval() throws Exception {
        String plan = approved();
        String text = document(plan);
        assertThat(text)
                .contains("УТВЕРЖДАЮ", "Название мероприятия", "Форма проведения", "Сроки проведения", "Результат")
                .contains("октябрь, далее по мере необходимости")
                .doesNotContain("Место проведения", "Содержание работы");
        String other = document(made("DIRECTIONS", "CALENDAR", "2027"));
        assertThat(other)
                .contains("Содержание работы", "Место проведения", "Ответственный, привлечённые специалисты")
                .contains("«____»")
                .doesNotContain("Форма проведения");
        mvc.perform(get(plan + "/export.csv").with(place.as(Role.REGION))).andExpect(status().isOk());
    }

    @Test
    void thoseWhoReadDoNotWrite() throws Exception {
        String draft = made("STAGES", "SCHOOL", "2026");
        mvc.perform(get(draft).with(place.as(Role.MENTOR))).andExpect(status().isNotFound());
        assertThat(page("/plan", place.as(Role.MENTEE)).text()).doesNotContain("2026/27");
        String plan = approved();
        for (Role role : new Role[] {Role.HEAD, Role.MENTOR, Role.MENTEE, Role.MODERATOR}) {
            mvc.perform(get(plan).with(place.as(role)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("Добавить мероприятие"))));
        }
    }

    @Test
    void aPlanOpenedForChangesIsSeenAsItWasApproved() throws Exception {
        String plan = approved();
        String event = event(plan, "Старт наставничества в ШНОР");
        mvc.perform(post(plan + "/revision").param("remark", "Иначе").with(leader));
        mvc.perform(post(event)
                .param("title", "Ещё не утверждено")
                .param("term", "март")
                .param("sectionId", section(plan))
                .param("version", "0")
                .with(methodist));
        RequestPostProcessor mentor = place.as(Role.MENTOR);
        for (String path :
                new String[] {plan, plan + "/timeline", event, "/plan/calendar?month=2025-10", "/search?q=утверждено"
                }) {
            assertThat(page(path, mentor).select("main").text())
                    .as(path)
                    .doesNotContain("Ещё не утверждено", "черновик");
        }
        assertThat(page(plan, mentor).text()).contains("Старт наставничества в ШНОР", "утверждён");
        assertThat(page("/plan/calendar?month=2025-10", mentor).text()).contains("Старт наставничества в ШНОР");
        assertThat(page(plan, methodist).text()).contains("Ещё не утверждено");
        assertThat(document(plan)).contains("Проект, редакция 2", "«____»", "Ещё не утверждено");

        press(plan + "/submission", leader);
        press(plan + "/approval", head);
        assertThat(page(plan, mentor).text()).contains("Ещё не утверждено", "редакция 2");
        assertThat(document(plan)).contains("Редакция 2").doesNotContain("Проект, редакция");
    }

    @Test
    void aTemplateBringsItsKindOfYearAndAnEmptyTitleIsTheYears() throws Exception {
        String plan = mvc.perform(filled("DIRECTIONS", "SCHOOL", "2029", "").with(methodist))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(plan, methodist).select("h1").text()).isEqualTo("План работы МНЦ на 2029 год");
        assertThat(page(plan, methodist).text()).doesNotContain("2029/30");
    }

    @Test
    void aClosedPlanTellsWhatWasLeftAndOpensAgain() throws Exception {
        String plan = approved();
        assertThat(page(plan + "/closing", leader).text()).contains("Без отметки осталось: 40");
        press(plan + "/closing", leader);
        press(plan + "/closing/removal", leader).andExpect(flash().attribute("flash", "План снова открыт"));
        assertThat(page(plan, leader).select(".facts").text()).contains("утверждён");
        press(plan + "/closing/removal", leader).andExpect(flash().attributeExists("flashError"));
    }

    @Test
    void whatElseIsFilledInIsPrintedToo() throws Exception {
        String plan = made("STAGES", "SCHOOL", "2026");
        String event = event(plan, "Старт наставничества в ШНОР");
        mvc.perform(post(event)
                .param("title", "Старт")
                .param("term", "31 февраля")
                .param("place", "Актовый зал")
                .param("involved", "Педагоги")
                .param("sectionId", section(plan))
                .param("version", "0")
                .with(methodist));
        assertThat(document(plan)).contains("Место проведения", "Актовый зал", "привлечённые специалисты", "Педагоги");
        assertThat(page(plan, leader).text()).contains("Проверьте сроки до утверждения: 1", "31 февраля");
    }

    private String approved() throws Exception {
        String plan = made("STAGES", "SCHOOL", "2025");
        press(plan + "/submission", leader);
        press(plan + "/approval", head);
        return plan;
    }

    private String made(String source, String context, String year) throws Exception {
        return mvc.perform(
                        filled(source, context, year, "План " + source + year).with(methodist))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static MockHttpServletRequestBuilder filled(String source, String context, String year, String title) {
        return post("/plan")
                .param("title", title)
                .param("context", context)
                .param("startYear", year)
                .param("source", source);
    }

    private static MockHttpServletRequestBuilder line(String plan, String section, String title, String term) {
        return post(plan + "/events")
                .param("sectionId", section)
                .param("title", title)
                .param("term", term);
    }

    private static MockHttpServletRequestBuilder outcome(String event, String state, int version) {
        return post(event + "/outcome").param("state", state).param("version", String.valueOf(version));
    }

    private org.springframework.test.web.servlet.ResultActions press(String path, RequestPostProcessor who)
            throws Exception {
        return mvc.perform(post(path).with(who)).andExpect(status().is3xxRedirection());
    }

    private Document page(String path, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String event(String plan, String title) throws Exception {
        return page(plan, methodist).select("tbody th a").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private static String row(Document page, String title) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th a").text().equals(title))
                .map(org.jsoup.nodes.Element::text)
                .collect(Collectors.joining());
    }

    private static long figure(Document page, String name) {
        return Long.parseLong(page.select(".facts > div").stream()
                .filter(fact -> fact.select("dt").text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("a")
                .text());
    }

    private String section(String plan) {
        return String.valueOf(database.sql("select min(id) from plan_section where plan_id = ?")
                .param(Long.parseLong(plan.replaceFirst(".*/", "")))
                .query(Long.class)
                .single());
    }

    private static String section(String plan, String id) {
        return plan + "/sections/" + id;
    }

    private long count(String sql) {
        return database.sql(sql).param(place.id()).query(Long.class).single();
    }

    private String document(String plan) throws Exception {
        byte[] file = mvc.perform(get(plan + "/document.docx").with(head))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return text(file);
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
