package ru.mentorcentre.reserve.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.RegisterExample;
import ru.mentorcentre.reserve.ReserveReviews;
import ru.mentorcentre.reserve.ReserveTraining;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.application.StepGround;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.shared.Day;

/** The register: who comes in, what is kept, who goes, who sees it. */
@IntegrationTest
class RegisterTests {

    @Autowired
    private ApplicationContext context;

    private RegisterExample reserve;

    @BeforeEach
    void aMunicipalityOfItsOwn() {
        reserve = new RegisterExample(context);
    }

    @Test
    void anInclusionMakesOneEntryHoweverOftenItIsSent() throws Exception {
        long id = reserve.recommended("Включённая");
        String page = "/reserve/applications/" + id + "/inclusion";
        assertThat(reserve.centre.page(reserve.leader, page).text())
                .contains("Форум директоров", "в пределах края")
                .doesNotContain("Пока нельзя");
        String[] form = {"number", "7", "issuedOn", "" + reserve.today};
        reserve.centre.post(reserve.leader, page, form).andExpect(status().is3xxRedirection());
        reserve.centre
                .post(reserve.leader, page, form)
                .andExpect(content().string(containsString("уже в состоянии «в реестре»")));
        assertThat(reserve.count("register_entry where application_id = " + id)).isOne();
        assertThat(reserve.count("application_step where application_id = " + id))
                .isOne();

        String text = reserve.centre.page(reserve.leader, "/reserve/register").text();
        assertThat(text).contains("Включённая", "№ 7 от", "3 курса");
    }

    @Test
    void anEntryIsOnesOwnOnlyForWhomItIsAboutAndShutForTheExpert() throws Exception {
        long educator = reserve.bank.educator(reserve.school, "Своя");
        long application = reserve.recommended(educator);
        UserDetails candidate = reserve.account(educator);
        UserDetails expert = reserve.centre.person(Role.MENTOR, null);
        reserve.centre.within(() ->
                reserve.centre.bean(ReserveReviews.class).invite(reserve.season, reserve.centre.accountOf(expert)));
        reserve.become(application, ApplicationState.QUALITATIVE);
        reserve.centre.post(
                reserve.leader,
                "/reserve/applications/" + application + "/experts",
                "account",
                "" + reserve.centre.accountOf(expert));
        reserve.centre.get(expert, "/reserve/review/" + application).andExpect(status().isOk());
        reserve.become(application, ApplicationState.RECOMMENDED);
        String page = "/reserve/register/" + reserve.include(application);
        reserve.centre.get(expert, page).andExpect(status().isNotFound());
        assertThat(reserve.centre.page(candidate, page).text()).contains("Моя заявка", "Если вы передумали");
        assertThat(reserve.centre.page(reserve.leader, page).select("main").text())
                .contains("Реестр резерва")
                .doesNotContain("Если вы передумали");
    }

    @Test
    void theGenericStepMakesTheEntryTooOrNothing() throws Exception {
        long id = reserve.recommended("Шаговая");
        assertThatThrownBy(() -> move(id, ApplicationState.RECOMMENDED, ApplicationState.INCLUDED, "приказ № 1"))
                .hasMessageContaining("номер и день приказа");
        assertThat(state(id)).isEqualTo(ApplicationState.RECOMMENDED);
        move(id, ApplicationState.RECOMMENDED, ApplicationState.INCLUDED, "приказ № 1 от 01.02.2025");
        assertThat(reserve.count("register_entry where order_number = '1' and application_id = " + id))
                .isOne();
        assertThatThrownBy(() -> move(id, ApplicationState.INCLUDED, ApplicationState.LEFT, "приказ № 2 от 01.03.2025"))
                .hasMessageContaining("со страницы записи реестра");
        assertThat(state(id)).isEqualTo(ApplicationState.INCLUDED);
    }

    @Test
    void withoutBothBranchesOfTheSixthFieldNobodyIsIncluded() throws Exception {
        long educator = reserve.bank.educator(reserve.school, "Неполная");
        long id = reserve.candidate(educator, ApplicationState.TRAINING);
        reserve.train(id, "Н");
        reserve.become(id, ApplicationState.RECOMMENDED);
        assertThatThrownBy(() -> reserve.include(id))
                .hasMessageContaining("нет ни сертификатов об участии в мероприятиях, ни заверенного");
        reserve.attended(educator, reserve.today.minusDays(1));
        reserve.centre.within(() ->
                reserve.centre.bean(ReserveTraining.class).certifyEvents(id, reserve.centre.accountOf(reserve.leader)));
        long entry = reserve.include(id);
        assertThat(reserve.centre
                        .page(reserve.leader, "/reserve/register/" + entry)
                        .text())
                .contains("Заверено", "Проверяющая");
    }

    @Test
    void whatIsMissingCanBeFilledByTheCandidate() throws Exception {
        long educator = reserve.bank.educator(reserve.school, "Сама");
        long id = reserve.recommended(educator);
        UserDetails candidate = reserve.account(educator);
        String page = "/reserve/applications/" + id + "/contacts";
        reserve.centre.get(candidate, page).andExpect(status().isOk());
        String version = reserve.centre
                .page(candidate, page)
                .select("input[name=version]")
                .val();
        reserve.centre
                .post(candidate, page, "version", version, "serviceYears", "13", "email", "s@example.org")
                .andExpect(redirectedUrl("/reserve/applications/" + id));
        reserve.centre
                .post(candidate, page, "version", version, "serviceYears", "14")
                .andExpect(status().isConflict());
        assertThatThrownBy(() -> reserve.include(id)).hasMessageContaining("не спросили о переезде");
    }

    @Test
    void afterTheOrderAWithdrawalIsAnExit() throws Exception {
        long educator = reserve.bank.educator(reserve.school, "Передумавшая");
        long id = reserve.recommended(educator);
        long entry = reserve.include(id);
        UserDetails candidate = reserve.account(educator);
        assertThat(reserve.centre.page(candidate, "/reserve/register/" + entry).text())
                .contains("из реестра выводят приказом")
                .doesNotContain("Продлить");
        assertThatThrownBy(() -> move(id, ApplicationState.INCLUDED, ApplicationState.WITHDRAWN, null))
                .hasMessageContaining("нельзя перейти в «отозвана»");
        String page = "/reserve/applications/" + id + "/exit";
        reserve.centre
                .post(
                        reserve.leader,
                        page,
                        "cause",
                        "REFUSED",
                        "reason",
                        "Заявление",
                        "number",
                        "8",
                        "issuedOn",
                        "" + reserve.today.minusDays(1))
                .andExpect(content().string(containsString("не раньше дня включения")));
        reserve.centre
                .post(
                        reserve.leader,
                        page,
                        "cause",
                        "REFUSED",
                        "reason",
                        "Заявление",
                        "number",
                        "8",
                        "issuedOn",
                        "" + reserve.today)
                .andExpect(redirectedUrl("/reserve/register/" + entry));
        assertThat(state(id)).isEqualTo(ApplicationState.LEFT);
        assertThat(list("")).doesNotContain("Передумавшая");
        assertThat(list("?state=LEFT")).contains("Передумавшая", "выведен");
    }

    @Test
    void anEntryRunsOutAndIsRenewedByAnOrder() throws Exception {
        long entry = reserve.include(reserve.recommended("Давняя"));
        context.getBean(JdbcClient.class)
                .sql("update register_entry set order_on = ?, valid_until = ? where id = ?")
                .params(reserve.today.minusYears(3), reserve.today.minusDays(1), entry)
                .update();
        assertThat(list("?state=EXPIRED")).contains("Давняя", "срок истёк");
        assertThat(list("?state=VALID")).doesNotContain("Давняя");
        assertThat(reserve.centre.page(reserve.leader, "/").text())
                .contains("В реестре резерва 1 запись с истёкшим сроком");
        String page = "/reserve/register/" + entry + "/renewal";
        String version = reserve.centre
                .page(reserve.leader, page)
                .select("input[name=version]")
                .val();
        reserve.centre
                .post(
                        reserve.leader,
                        page,
                        "version",
                        version,
                        "number",
                        "9",
                        "issuedOn",
                        "" + reserve.today,
                        "validUntil",
                        "" + reserve.today.minusDays(1))
                .andExpect(content().string(containsString("должен быть позже нынешнего")));
        reserve.centre
                .post(
                        reserve.leader,
                        page,
                        "version",
                        version,
                        "number",
                        "9",
                        "issuedOn",
                        "" + reserve.today,
                        "validUntil",
                        "" + reserve.today.plusYears(2))
                .andExpect(redirectedUrl("/reserve/register/" + entry));
        assertThat(list("?state=EXPIRED")).doesNotContain("Давняя");
        assertThat(reserve.centre.page(reserve.leader, "/").text()).doesNotContain("с истёкшим сроком");
        assertThat(reserve.centre
                        .page(reserve.leader, "/reserve/register/" + entry)
                        .text())
                .contains("Продления", "приказ № 9");
    }

    @Test
    void aWrongRenewalIsTakenBackOnRecord() throws Exception {
        long entry = reserve.include(reserve.recommended("Продлённая"));
        String page = "/reserve/register/" + entry;
        LocalDate usual = reserve.today.plusYears(3);
        LocalDate wrong = reserve.today.plusYears(5);
        renew(entry, wrong.plusDays(1)).andExpect(content().string(containsString("Не больше чем на 5 лет")));
        renew(entry, wrong).andExpect(redirectedUrl(page));
        assertThat(list("?q=продленная")).contains("продлён: № 9 от " + Day.of(reserve.today));
        String revocation = page + "/renewal/revocation";
        assertThat(reserve.centre.page(reserve.leader, page).select("a[href=" + revocation + "]"))
                .hasSize(1);
        reserve.centre
                .post(reserve.leader, revocation, "version", version(revocation), "reason", " ")
                .andExpect(content().string(containsString("Напишите причину")));
        reserve.centre
                .post(reserve.leader, revocation, "version", version(revocation), "reason", "Опечатка в сроке")
                .andExpect(redirectedUrl(page));
        assertThat(reserve.centre.page(reserve.leader, page).text())
                .contains("Действует до " + Day.of(usual), "Отменено " + Day.of(reserve.today), "Опечатка в сроке");
        assertThat(reserve.centre.page(reserve.leader, revocation).text()).contains("Отменять нечего");
        assertThat(list("?q=продленная")).doesNotContain("продлён");
        renew(entry, usual.plusYears(1)).andExpect(redirectedUrl(page));
    }

    @Test
    void whoCannotBeIncludedYetShowsNoForm() throws Exception {
        String page = "/reserve/applications/" + reserve.candidate("Ранняя", ApplicationState.TRAINING) + "/inclusion";
        assertThat(reserve.centre.page(reserve.leader, page).selectFirst("main").text())
                .contains("Пока нельзя", "Назад к заявке")
                .doesNotContain("Номер приказа");
        assertThat(reserve.centre.page(reserve.leader, page).select("main form"))
                .isEmpty();
    }

    @Test
    void whatEndsSoonIsMarked() throws Exception {
        long entry = reserve.include(reserve.recommended("Скорая"));
        for (long days : new long[] {60, 61}) {
            context.getBean(JdbcClient.class)
                    .sql("update register_entry set order_on = ?, valid_until = ? where id = ?")
                    .params(reserve.today.minusYears(1), reserve.today.plusDays(days), entry)
                    .update();
            assertThat(list("?q=скорая").contains("скоро кончается")).isEqualTo(days == 60);
        }
    }

    @Test
    void aNarrowedDocumentSaysSoAndTellsOfExits() throws Exception {
        long id = reserve.recommended("Ушедшая");
        reserve.include(id);
        reserve.include(reserve.recommended("Оставшаяся"));
        reserve.centre.post(
                reserve.leader,
                "/reserve/applications/" + id + "/exit",
                "cause",
                "REFUSED",
                "reason",
                "Заявление",
                "number",
                "8",
                "issuedOn",
                "" + reserve.today);
        assertThat(word("?state=LEFT"))
                .contains(": выведены", "Вывод из реестра", "приказ № 8", "Ушедшая")
                .doesNotContain("Оставшаяся", "Не весь реестр");
        assertThat(word("?q=остав"))
                .contains("Не весь реестр. Поиск: остав", "Оставшаяся")
                .doesNotContain("Вывод из реестра");
        assertThat(word("")).doesNotContain("Не весь реестр");
    }

    private String word(String query) throws Exception {
        byte[] bytes = reserve.centre
                .get(reserve.leader, "/reserve/register/register.docx" + query)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private ResultActions renew(long entry, LocalDate until) throws Exception {
        String page = "/reserve/register/" + entry + "/renewal";
        return reserve.centre.post(
                reserve.leader,
                page,
                "version",
                version(page),
                "number",
                "9",
                "issuedOn",
                "" + reserve.today,
                "validUntil",
                "" + until);
    }

    private String version(String page) throws Exception {
        return reserve.centre
                .page(reserve.leader, page)
                .select("input[name=version]")
                .val();
    }

    @Test
    void itIsFoundByWhatPeopleAskFor() throws Exception {
        reserve.include(reserve.recommended("Ёжикова"));
        assertThat(list("?q=ежик")).contains("Ёжикова");
        assertThat(list("?q=нетакой")).contains("Под условия никто не подошёл");
        assertThat(list("?relocation=WILLING&course=COURSE_STAFF&school=" + reserve.school + "&sort=-until"))
                .contains("Ёжикова");
        assertThat(list("?relocation=NONE")).doesNotContain("Ёжикова Анна");
    }

    @Test
    void theWordDocumentHasTheEightFieldsInTheirOrder() throws Exception {
        reserve.include(reserve.recommended("Печатная"));
        byte[] bytes = reserve.centre
                .get(reserve.leader, "/reserve/register/register.docx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).getTableCells().stream()
                            .map(cell -> cell.getText())
                            .toList())
                    .containsExactly(
                            "Фамилия, имя, отчество",
                            "Место работы",
                            "Стаж работы",
                            "Сроки обучения в школе резерва",
                            "Сертификаты курсовой подготовки",
                            "Сертификаты об участии в мероприятиях или заверенный перечень мероприятий",
                            "Согласие на переезд",
                            "Контактная информация");
            List<String> cells = table.getRow(1).getTableCells().stream()
                    .map(cell -> cell.getText())
                    .toList();
            assertThat(cells.get(0)).startsWith("Печатная");
            assertThat(cells.get(1)).isEqualTo(school().fullName());
            assertThat(cells.get(2)).startsWith("12\u00a0лет");
            assertThat(cells.get(4)).contains("Менеджмент: №", "72 ч");
            assertThat(cells.get(5)).contains("Форум директоров: № Ф");
            assertThat(cells.get(6)).isEqualTo("в пределах края");
            assertThat(cells.get(7)).contains("123-45-67");
        }
        String csv = reserve.centre
                .get(reserve.leader, "/reserve/register/export.csv")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .containsSubsequence(
                        "Фамилия, имя, отчество",
                        "Место работы",
                        "Стаж работы",
                        "Сроки обучения",
                        "курсовой подготовки",
                        "об участии в мероприятиях",
                        "Согласие на переезд",
                        "Контактная информация",
                        "Печатная");
    }

    @Test
    void theSchoolSeesItsOwnPeopleAndTheRegionAllSideBySide() throws Exception {
        long entry = reserve.include(reserve.recommended("Здешняя"));
        RegisterExample other = new RegisterExample(context);
        other.include(other.recommended("Тамошняя"));
        UserDetails own = reserve.centre.person(Role.SCHOOL_HEAD, reserve.school);
        UserDetails stranger = reserve.centre.person(Role.SCHOOL_HEAD, reserve.centre.school("301", "Чужая"));
        assertThat(reserve.centre.page(own, "/reserve/register").text())
                .contains("Здешняя")
                .doesNotContain("Тамошняя");
        assertThat(reserve.centre.page(stranger, "/reserve/register").text()).doesNotContain("Здешняя");
        reserve.centre.get(stranger, "/reserve/register/" + entry).andExpect(status().isNotFound());
        other.centre.get(other.leader, "/reserve/register/" + entry).andExpect(status().isNotFound());
        UserDetails region = reserve.centre.person(Role.REGION, null);
        assertThat(reserve.centre.page(region, "/reserve/register?q=здешн").text())
                .contains("Здешняя");
        assertThat(reserve.centre.page(region, "/reserve/register?q=тамошн").text())
                .contains("Тамошняя");
    }

    private SchoolInfo school() {
        return reserve.centre
                .inside(() -> reserve.centre.schools().find(reserve.school))
                .orElseThrow();
    }

    private String list(String query) throws Exception {
        return reserve.centre
                .page(reserve.leader, "/reserve/register" + query)
                .select("#list")
                .text();
    }

    private ApplicationState state(long application) {
        return reserve.centre
                .inside(() -> reserve.centre.bean(Applications.class).get(application))
                .state();
    }

    private void move(long application, ApplicationState from, ApplicationState to, String document) {
        reserve.centre.within(() -> reserve.centre
                .bean(Applications.class)
                .move(
                        application,
                        from,
                        to,
                        new StepGround(
                                ApplicationActor.LEADER,
                                reserve.centre.accountOf(reserve.leader),
                                "причина",
                                document)));
    }
}
