package ru.mentorcentre.reserve.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ReserveExample;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.NewCampaign;
import ru.mentorcentre.survey.Surveys;

/** The candidate's account: where the application is, what is missing, whose turn it is, what comes. */
@IntegrationTest
class OwnApplicationTests {

    @Autowired
    private ApplicationContext context;

    private ReserveExample example;
    private String application;

    @BeforeEach
    void aDraft() throws Exception {
        example = new ReserveExample(context);
        assertThat(own().text()).contains("Заявки нет");
        application = example.draft();
    }

    @Test
    void aDraftTellsWhatIsMissingAndWhoseTurnItIs() throws Exception {
        assertThat(own().text())
                .contains("Кто действует сейчас: вы", "не приложено: портфолио", "Приём заявок идёт сейчас", "Конкурс")
                .contains("Документов пока нет");
        example.bank.centre.post(example.candidate, application + "/agreement");
        assertThat(own().text()).contains("действует сейчас: ваша школа или вы").doesNotContain("нет согласия");
        assertThat(own().select("a:contains(Отозвать)").attr("href"))
                .isEqualTo(application + "/steps/new?to=WITHDRAWN");
    }

    @Test
    void aDraftLeftBehindByTheIntakeTellsSo() throws Exception {
        example.bank.centre.post(example.candidate, application + "/agreement");
        assertThat(own().text()).contains("Школе осталось её подать");
        example.phase(ReservePhase.FORMAL);
        assertThat(own().text())
                .contains("Заявки уже не принимают", "действует сейчас: руководитель центра")
                .doesNotContain("Школе осталось");
    }

    @Test
    void everyStateIsToldInPlainWordsAndNothingOfTheReview() throws Exception {
        example.phase(ReservePhase.DECISION);
        for (ApplicationState state : ApplicationState.values()) {
            example.become(application, state);
            String text = own().text();
            assertThat(text).as(state.name()).contains(state.title()).doesNotContainIgnoringCase("оценок");
            boolean goesOn = !state.isOver() && state != ApplicationState.INCLUDED;
            assertThat(text.contains("действует сейчас")).as(state.name()).isEqualTo(goesOn);
            assertThat(text.contains("Отозвать заявку")).as(state.name()).isEqualTo(goesOn);
            assertThat(text.contains("Приём заявок")).as("a phase gone by").isFalse();
        }
        example.become(application, ApplicationState.TRAINING);
        assertThat(own().text()).contains("Чего не хватает", "деловая игра", "действует сейчас: вы и центр");
        example.become(application, ApplicationState.RECOMMENDED);
        assertThat(own().text()).contains("сертификатов курсов 0 из 3", "Дополнить сведения");
    }

    @Test
    void aDraftSentBackTellsWhy() throws Exception {
        example.become(application, ApplicationState.SUBMITTED);
        example.bank.centre.post(
                example.leader,
                application + "/steps",
                "from",
                "SUBMITTED",
                "to",
                "DRAFT",
                "reason",
                "Портфолио не открывается");
        assertThat(own().text()).contains("Причина: Портфолио не открывается");
    }

    @Test
    void aSurveyThatWaitsIsOneStepAway() throws Exception {
        example.bank.centre.within(this::ask);
        assertThat(own().select("a[href=/surveys/own]").text()).contains("«Анкета претендента»");
        context.getBean(JdbcClient.class)
                .sql("update campaign set ends_on = ? where municipality_id = ?")
                .params(example.today.minusDays(1), example.bank.centre.municipality)
                .update();
        assertThat(own().select("main a[href=/surveys/own]")).isEmpty();
    }

    private void ask() {
        Surveys surveys = example.bank.centre.bean(Surveys.class);
        surveys.open(surveys.add(
                new NewCampaign(
                        "Анкета претендента",
                        List.of("MEA"),
                        Audience.LIST,
                        null,
                        false,
                        example.today.minusDays(3),
                        example.today.plusDays(3),
                        null,
                        List.of(example.teacher)),
                null));
    }

    private Element own() throws Exception {
        return example.bank.centre.page(example.candidate, "/reserve/own").selectFirst("main");
    }
}
