package ru.mentorcentre.reserve.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ApplicationTransition;
import ru.mentorcentre.reserve.ReserveExample;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;

/** An application from the school's draft to the expertise, and every step the table does not have. */
@IntegrationTest
class ApplicationTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ReserveExample example;

    @BeforeEach
    void open() {
        example = new ReserveExample(context);
    }

    @Test
    void aSchoolFilesTheCandidateAgreesTheCentreHandsOver() throws Exception {
        String application = example.draft();
        step(example.schoolHead, application, "DRAFT", "SUBMITTED")
                .andExpect(content().string(containsString("не приложено: портфолио, характеристика-ходатайство")))
                .andExpect(content().string(containsString("нет согласия кандидата")));
        for (String kind : new String[] {"PORTFOLIO", "REFERENCE", "CONSENT"}) {
            attach(example.schoolHead, application, kind, "%PDF-1.4").andExpect(flash().attributeExists("flash"));
        }
        attach(example.schoolHead, application, "OTHER", "<svg/>")
                .andExpect(flash().attribute("flashError", containsString("внутри это не")));
        example.bank
                .centre
                .post(example.schoolHead, application + "/agreement")
                .andExpect(flash().attribute("flashError", containsString("другой человек")));
        assertThat(example.bank.centre.page(example.candidate, "/reserve/own").text())
                .contains("Прочитать и согласиться");
        example.bank
                .centre
                .post(example.candidate, application + "/agreement")
                .andExpect(flash().attribute("flash", "Вы согласились с заявкой"));
        step(example.schoolHead, application, "DRAFT", "SUBMITTED").andExpect(redirectedUrl(application));
        step(example.schoolHead, application, "DRAFT", "SUBMITTED")
                .andExpect(content().string(containsString("Заявка уже в состоянии")));
        step(example.schoolHead, application, "SUBMITTED", "IN_EXPERTISE")
                .andExpect(content().string(containsString("для вас нет")));
        step(example.leader, application, "SUBMITTED", "IN_EXPERTISE").andExpect(redirectedUrl(application));
        assertThat(example.bank.centre.page(example.head, application).text())
                .contains("черновик → подана", "подана → передана на экспертизу");
        example.bank
                .centre
                .post(
                        example.schoolHead,
                        application,
                        "position",
                        "завуч",
                        "educatorId",
                        "1",
                        "seasonId",
                        "1",
                        "version",
                        "9")
                .andExpect(content().string(containsString("Эту заявку правит")));
    }

    @Test
    void aFileIsWhatItsNameSaysOrItIsRefused() throws Exception {
        String application = example.draft();
        for (String name : new String[] {"портфолио.pdf.exe", "портфолио.docx.js", "фото.svg", "портфолио.pdf.svg"}) {
            attach(example.schoolHead, application, "PORTFOLIO", name, "<svg><script>alert(1)</script></svg>")
                    .andExpect(flash().attribute("flashError", containsString("Подойдёт файл PDF")));
        }
        for (String name : new String[] {"фото.png", "портфолио.exe.pdf", "портфолио.docx"}) {
            attach(example.schoolHead, application, "PORTFOLIO", name, "<svg><script>alert(1)</script></svg>")
                    .andExpect(flash().attribute("flashError", containsString("внутри это не")));
        }
        assertThat(example.bank.centre.page(example.schoolHead, application).select("a[download]"))
                .isEmpty();
    }

    @Test
    void aPaperGoesAfterAQuestion() throws Exception {
        String application = example.draft();
        attach(example.schoolHead, application, "PORTFOLIO", "%PDF-1.4");
        String removal = example.bank
                .centre
                .page(example.candidate, application)
                .select("a:contains(Убрать)")
                .attr("href");
        assertThat(example.bank.centre.page(example.candidate, removal).text()).contains("Убрать «документ.pdf»?");
        assertThat(example.bank.centre.page(example.candidate, application).text())
                .contains("документ.pdf");
        example.bank.centre.post(example.candidate, removal).andExpect(redirectedUrl(application));
        assertThat(example.bank.centre.page(example.candidate, application).text())
                .doesNotContain("документ.pdf");
        example.bank.centre.get(example.candidate, removal).andExpect(status().isNotFound());
    }

    @Test
    void anAgreementIsToTheTextAsItIs() throws Exception {
        String application = example.draft();
        example.bank.centre.post(example.candidate, application + "/agreement");
        String version = example.bank
                .centre
                .page(example.schoolHead, application + "/edit")
                .select("[name=version]")
                .val();
        example.bank
                .centre
                .post(
                        example.schoolHead,
                        application,
                        "position",
                        "завуч",
                        "educatorId",
                        String.valueOf(example.teacher),
                        "seasonId",
                        String.valueOf(example.season),
                        "version",
                        version)
                .andExpect(redirectedUrl(application));
        assertThat(example.bank.centre.page(example.leader, application).text()).contains("Кандидат согласен ещё нет");
        example.bank
                .centre
                .post(
                        example.leader,
                        application,
                        "position",
                        "директор",
                        "educatorId",
                        String.valueOf(example.teacher),
                        "seasonId",
                        String.valueOf(example.season),
                        "version",
                        version)
                .andExpect(status().isConflict());
    }

    @Test
    void oneApplicationAPersonAndSeasonUnlessItIsWithdrawn() throws Exception {
        String application = example.draft();
        assertThat(example.draft()).isNull();
        step(example.candidate, application, "DRAFT", "WITHDRAWN")
                .andExpect(content().string(containsString("Напишите причину")));
        example.bank
                .centre
                .post(
                        example.candidate,
                        application + "/steps",
                        "from",
                        "DRAFT",
                        "to",
                        "WITHDRAWN",
                        "reason",
                        "Передумала")
                .andExpect(redirectedUrl(application));
        assertThat(example.draft()).isNotNull();
        example.phase(ReservePhase.FORMAL);
        example.bank
                .centre
                .post(
                        example.schoolHead,
                        "/reserve/applications",
                        "seasonId",
                        String.valueOf(example.season),
                        "educatorId",
                        String.valueOf(example.bank.educator(example.school, "Опоздавшая")),
                        "position",
                        "учитель")
                .andExpect(content().string(containsString("сегодня не идёт")));
    }

    @Test
    void whyMarksWereGivenBackAndWhoReviewedIsForThoseWhoAssignExperts() throws Exception {
        String application = example.draft();
        long id = Long.parseLong(application.replaceFirst(".*/", ""));
        long expert = example.bank.centre.accountOf(example.bank.centre.person(Role.CURATOR, example.otherSchool));
        UserDetails rating = example.bank.centre.person(Role.METHODIST, null);
        JdbcClient database = bean(JdbcClient.class);
        for (long account : new long[] {expert, example.bank.centre.accountOf(rating)}) {
            database.sql("""
                            insert into review_assignment (id, version, municipality_id, application_id, account_id,
                                second_opinion, assigned_at)
                            values (nextval('review_assignment_seq') + 1000000, 0, ?, ?, ?, false, now())""")
                    .params(example.bank.centre.municipality, id, account)
                    .update();
        }
        database.sql("""
                        insert into review_reopening (id, version, municipality_id, assignment_id, reason, reopened_at,
                            reopened_by_id)
                        select nextval('review_reopening_seq') + 1000000, 0, municipality_id, id, 'Перепутал шкалу', now(), ?
                        from review_assignment where application_id = ? and account_id = ?""")
                .params(example.bank.centre.accountOf(example.leader), id, expert)
                .update();
        database.sql("""
                        insert into application_step (id, version, municipality_id, application_id, from_state, to_state,
                            made_at, made_by_id, actor)
                        values (nextval('application_step_seq') + 1000000, 0, ?, ?, 'FORMAL', 'QUALITATIVE', now(), ?,
                            'EXPERT')""").params(example.bank.centre.municipality, id, expert).update();
        example.become(application, ApplicationState.QUALITATIVE);
        for (UserDetails who :
                new UserDetails[] {example.leader, example.head, example.bank.centre.person(Role.METHODIST, null)}) {
            assertThat(example.bank.centre.page(who, application).text())
                    .contains("Возвращённые оценки", "Перепутал шкалу", "Проверяющая Школьный куратор");
        }
        for (UserDetails who : new UserDetails[] {example.candidate, example.schoolHead, rating}) {
            Element page = example.bank.centre.page(who, application).selectFirst("main");
            assertThat(page.select("td small").eachText()).contains("эксперт");
            assertThat(page.text()).doesNotContain("Возвращённые", "шкалу", "Проверяющая Школьный куратор");
        }
    }

    @Test
    void othersDoNotSeeIt() throws Exception {
        String application = example.draft();
        UserDetails otherSchool = example.bank.centre.person(Role.SCHOOL_HEAD, example.otherSchool);
        UserDetails otherMentor = example.bank.centre.person(Role.MENTOR, null);
        for (UserDetails other : new UserDetails[] {otherSchool, otherMentor}) {
            example.bank.centre.get(other, application).andExpect(status().isNotFound());
            step(other, application, "DRAFT", "WITHDRAWN").andExpect(status().isNotFound());
        }
        assertThat(example.bank.centre.page(otherSchool, "/reserve").text()).contains("Заявок ещё нет");
        assertThat(example.bank
                        .centre
                        .page(example.leader, "/reserve?q=резервова")
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void aCardWithAnApplicationIsKeptMergedAndTellsOfIt() throws Exception {
        String application = example.draft();
        ApplicationEducatorUse use = example.bank.centre.bean(ApplicationEducatorUse.class);
        assertThat(example.bank.centre.inside(() -> use.of(example.teacher))).hasSize(1);
        assertThat(example.bank.centre.inside(() -> use.held(example.teacher)).toString())
                .contains("Заявка в резерв", "учитель", "8-900");
        long other = example.bank.educator(example.school, "Резервова");
        example.bank.centre.within(
                () -> bean(TransactionTemplate.class).executeWithoutResult(status -> use.move(example.teacher, other)));
        assertThat(example.bank.centre.inside(() -> use.of(example.teacher))).isEmpty();
        assertThat(example.bank.centre.inside(() -> use.of(other))).hasSize(1);
        assertThat(application).isNotNull();
        assertThat(example.draft()).isNotNull();
        assertThatThrownBy(() -> example.bank.centre.within(() -> bean(TransactionTemplate.class)
                        .executeWithoutResult(status -> use.move(example.teacher, other))))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("заявки есть на обе карточки");
    }

    private <T> T bean(Class<T> type) {
        return example.bank.centre.bean(type);
    }

    /** Each pair of states, for each on whose behalf a step can be made. */
    @Test
    void whatTheTableDoesNotHaveCannotBeDone() throws Exception {
        String path = example.draft();
        long id = Long.parseLong(path.replaceFirst(".*/", ""));
        long account = example.bank.centre.accountOf(example.leader);
        Applications applications = example.bank.centre.bean(Applications.class);
        for (ApplicationState from : ApplicationState.values()) {
            example.become(path, from);
            for (ApplicationState to : ApplicationState.values()) {
                for (ApplicationActor actor : ApplicationActor.values()) {
                    if (ApplicationTransition.between(from, to)
                            .filter(step -> step.isFor(actor))
                            .isEmpty()) {
                        assertThatThrownBy(() -> example.bank.centre.within(() -> applications.move(
                                        id, from, to, new StepGround(actor, account, "Причина", "Приказ № 1"))))
                                .as("%s %s by %s", from, to, actor)
                                .isInstanceOf(BusinessRuleViolation.class);
                    }
                }
            }
        }
        assertThat(example.bank.centre.inside(() -> applications.steps(id))).isEmpty();
    }

    @Test
    void rulesAreSetBeforeASeasonBeginsAndMovesOfPhasesAreOnRecord() throws Exception {
        String season = "/reserve/seasons/" + example.season;
        example.bank
                .centre
                .post(example.leader, season + "/rules", "weights[leadership]", "5")
                .andExpect(redirectedUrl(season));
        Element open =
                example.bank.centre.page(example.leader, season + "/rules").selectFirst("main");
        assertThat(open.select("[name='weights[leadership]']").val()).isEqualTo("5");
        example.draft();
        Element locked =
                example.bank.centre.page(example.leader, season + "/rules").selectFirst("main");
        assertThat(locked.text()).contains("В сезоне уже есть заявки", "Качества и их вес");
        assertThat(locked.select("form, input")).isEmpty();
        example.bank
                .centre
                .post(example.leader, season + "/rules", "weights[leadership]", "4")
                .andExpect(content().string(containsString("правила больше не меняют")));
        assertThat(example.bank
                        .centre
                        .page(example.leader, "/reserve/seasons/new")
                        .select("[name=firstDay]")
                        .val())
                .isEqualTo(example.today.plusWeeks(2).toString());
        example.phase(ReservePhase.DECISION);
        assertThat(example.bank.centre.page(example.leader, season + "/phases").text())
                .contains("Решение: с");
        example.bank
                .centre
                .post(
                        example.leader,
                        season + "/phases",
                        "from[APPLICATIONS]",
                        "2026-05-01",
                        "until[APPLICATIONS]",
                        "2026-04-01")
                .andExpect(content().string(containsString("кончается раньше, чем начинается")));
        example.bank.centre.post(example.head, season + "/programme").andExpect(flash().attributeExists("flash"));
        example.bank.centre.post(example.head, season + "/programme").andExpect(flash().attributeExists("flashError"));
    }

    @Test
    void aCandidateWithoutAnAccountAgreesOnPaper() throws Exception {
        String application = example.draft();
        bean(JdbcClient.class)
                .sql("delete from account_educator where educator_id = ?")
                .param(example.teacher)
                .update();
        assertThat(example.bank.centre.page(example.schoolHead, application).text())
                .contains("У кандидата нет учётной записи", "руководитель центра");
        String paper = application + "/agreement/paper";
        assertThat(example.bank.centre.page(example.schoolHead, paper).select("main form"))
                .isEmpty();
        agreeOnPaper(application, example.today).andExpect(content().string(containsString("Сначала приложите")));
        attach(example.schoolHead, application, "CONSENT", "%PDF-1.4");
        agreeOnPaper(application, example.today.plusDays(1))
                .andExpect(content().string(containsString("не может быть в будущем")));
        agreeOnPaper(application, example.today).andExpect(redirectedUrl(application));
        assertThat(example.bank.centre.page(example.leader, application).text())
                .contains("согласен на бумаге, " + Day.of(example.today) + ", отметил(а) ");
        String removal = example.bank
                .centre
                .page(example.schoolHead, application)
                .select("a:contains(Убрать)")
                .attr("href");
        example.bank.centre.post(example.schoolHead, removal);
        assertThat(example.bank.centre.page(example.leader, application).text()).contains("Кандидат согласен ещё нет");
        for (String kind : new String[] {"PORTFOLIO", "REFERENCE", "CONSENT"}) {
            attach(example.schoolHead, application, kind, "%PDF-1.4");
        }
        agreeOnPaper(application, example.today.minusDays(1));
        step(example.schoolHead, application, "DRAFT", "SUBMITTED").andExpect(redirectedUrl(application));
    }

    @Test
    void whatTheCandidateAsksToCorrectIsSeenUntilItIsEdited() throws Exception {
        String application = example.draft();
        example.bank.centre.post(example.candidate, application + "/agreement");
        example.bank
                .centre
                .post(example.schoolHead, application + "/correction", "wish", "Моё")
                .andExpect(flash().attribute("flashError", containsString("другой человек")));
        example.bank
                .centre
                .post(example.candidate, application + "/correction", "wish", " ")
                .andExpect(flash().attribute("flashError", containsString("Напишите, что поправить")));
        example.bank
                .centre
                .post(example.candidate, application + "/correction", "wish", "Стаж 14 лет")
                .andExpect(redirectedUrl(application));
        for (UserDetails who : new UserDetails[] {example.schoolHead, example.leader}) {
            assertThat(example.bank.centre.page(who, application).text())
                    .contains("Кандидат просит поправить: Стаж 14 лет", "Кандидат согласен ещё нет");
            assertThat(example.bank.centre.page(who, "/reserve").text()).contains("кандидат просит поправить");
        }
        assertThat(example.bank.centre.page(example.candidate, "/reserve/own").text())
                .contains("Вы попросили поправить заявку", "действует сейчас: ваша школа");
        attach(example.schoolHead, application, "CONSENT", "%PDF-1.4");
        agreeOnPaper(application, example.today).andExpect(content().string(containsString("сначала поправьте")));
        example.bank
                .centre
                .post(
                        example.schoolHead,
                        application,
                        "position",
                        "учитель",
                        "educatorId",
                        String.valueOf(example.teacher),
                        "seasonId",
                        String.valueOf(example.season),
                        "version",
                        version(application))
                .andExpect(redirectedUrl(application));
        assertThat(example.bank.centre.page(example.leader, application).text()).doesNotContain("просит поправить");
    }

    @Test
    void theCandidateKeepsTheSchoolsReference() throws Exception {
        String application = example.draft();
        attach(example.schoolHead, application, "REFERENCE", "%PDF-1.4");
        String removal = example.bank
                .centre
                .page(example.schoolHead, application)
                .select("a:contains(Убрать)")
                .attr("href");
        assertThat(example.bank.centre.page(example.candidate, application).select("a:contains(Убрать)"))
                .isEmpty();
        example.bank
                .centre
                .post(example.candidate, removal)
                .andExpect(flash().attribute("flashError", containsString("другой человек")));
        example.bank.centre.post(example.schoolHead, removal).andExpect(flash().attributeExists("flash"));
    }

    @Test
    void anImpossibleStepShowsNoForm() throws Exception {
        String application = example.draft();
        String steps = application + "/steps/new?to=";
        Element against = example.bank
                .centre
                .page(example.schoolHead, steps + "SUBMITTED")
                .selectFirst("main");
        assertThat(against.text()).contains("Пока нельзя", "не приложено");
        assertThat(against.select("form")).isEmpty();
        Element none =
                example.bank.centre.page(example.schoolHead, steps + "TRAINED").selectFirst("main");
        assertThat(none.text()).contains("Такого шага нет");
        assertThat(none.select("form")).isEmpty();
        assertThat(none.select("a.btn").attr("href")).isEqualTo(application);
    }

    @Test
    void aBareApplicationIsSubmittedAfterAWarning() throws Exception {
        String application = example.draft();
        for (String kind : new String[] {"PORTFOLIO", "REFERENCE", "CONSENT"}) {
            attach(example.schoolHead, application, kind, "%PDF-1.4");
        }
        example.bank.centre.post(example.candidate, application + "/agreement");
        bean(JdbcClient.class)
                .sql("update application set service_years = null where id = ?")
                .param(Long.valueOf(application.replaceFirst(".*/", "")))
                .update();
        Element page = example.bank
                .centre
                .page(example.schoolHead, application + "/steps/new?to=SUBMITTED")
                .selectFirst("main");
        assertThat(page.text()).contains("Можно подать и так", "не указан стаж", "ничего не написано");
        assertThat(page.select("form")).hasSize(1);
        step(example.schoolHead, application, "DRAFT", "SUBMITTED").andExpect(redirectedUrl(application));
    }

    @Test
    void aDraftIsNobodysButTheSchoolsTheCentresAndTheCandidates() throws Exception {
        String application = example.draft();
        UserDetails region = example.bank.centre.person(Role.REGION, null);
        for (UserDetails other : new UserDetails[] {region, example.head}) {
            example.bank.centre.get(other, application).andExpect(status().isNotFound());
            assertThat(example.bank
                            .centre
                            .page(other, "/reserve?q=резервова&season=" + example.season)
                            .select("#list tbody tr"))
                    .isEmpty();
            assertThat(example.bank
                            .centre
                            .page(other, "/reserve/seasons/" + example.season)
                            .text())
                    .doesNotContain("черновик");
        }
        for (UserDetails own : new UserDetails[] {example.leader, example.schoolHead, example.candidate}) {
            example.bank.centre.get(own, application).andExpect(status().isOk());
        }
        example.become(application, ApplicationState.SUBMITTED);
        String municipality = bean(JdbcClient.class)
                .sql("select name from municipality where id = ?")
                .param(example.bank.centre.municipality)
                .query(String.class)
                .single();
        String list = "/reserve?q=резервова&season=" + example.season;
        assertThat(example.bank
                        .centre
                        .page(region, list)
                        .select("#list tbody tr")
                        .text())
                .contains(municipality);
        assertThat(example.bank
                        .centre
                        .page(example.leader, list)
                        .select("#list tbody tr")
                        .text())
                .doesNotContain(municipality);
        assertThat(example.bank.centre.page(region, "/reserve/seasons").text()).contains(municipality);
        assertThat(example.bank
                        .centre
                        .page(example.leader, "/reserve?school=" + example.otherSchool)
                        .select("#list tbody tr"))
                .isEmpty();
    }

    private ResultActions agreeOnPaper(String application, LocalDate day) throws Exception {
        return example.bank.centre.post(
                example.schoolHead,
                application + "/agreement/paper",
                "agreedOn",
                day.toString(),
                "version",
                version(application));
    }

    private String version(String application) throws Exception {
        return example.bank
                .centre
                .page(example.schoolHead, application + "/edit")
                .select("[name=version]")
                .val();
    }

    private ResultActions step(UserDetails who, String application, String from, String to) throws Exception {
        return example.bank.centre.post(who, application + "/steps", "from", from, "to", to);
    }

    private ResultActions attach(UserDetails who, String application, String kind, String content) throws Exception {
        return attach(who, application, kind, "документ.pdf", content);
    }

    private ResultActions attach(UserDetails who, String application, String kind, String name, String content)
            throws Exception {
        return mvc.perform(multipart(application + "/files")
                .file(new MockMultipartFile("file", name, "application/pdf", content.getBytes()))
                .param("kind", kind)
                .with(user(who))
                .with(csrf()));
    }
}
