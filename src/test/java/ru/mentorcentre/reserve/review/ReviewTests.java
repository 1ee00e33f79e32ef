package ru.mentorcentre.reserve.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.ReserveReviews;
import ru.mentorcentre.reserve.expert.AssignmentRow;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;

/** What experts do with the applications they are given, and who may be one. */
@IntegrationTest
class ReviewTests {

    @Autowired
    private ApplicationContext context;

    private ReviewCentre centre;
    private UserDetails expert;

    @BeforeEach
    void found() {
        centre = new ReviewCentre(context);
        expert = centre.expert(Role.MODERATOR, null);
    }

    @Test
    void onlyWhatIsAssignedIsSeen() throws Exception {
        long mine = centre.application(centre.home, "Первая", ApplicationState.IN_EXPERTISE);
        long other = centre.application(centre.home, "Вторая", ApplicationState.IN_EXPERTISE);
        centre.assign(mine, expert);
        assertThat(centre.page(expert, "/reserve/review").text())
                .contains("Первая")
                .doesNotContain("Вторая");
        centre.get(expert, "/reserve/review/" + mine).andExpect(status().isOk());
        for (String path : List.of("", "/conflict", "/files/1/content")) {
            centre.get(expert, "/reserve/review/" + other + path).andExpect(status().isNotFound());
        }
        centre.post(expert, "/reserve/review/" + other + "/formal").andExpect(status().isNotFound());
        centre.post(expert, "/reserve/review/" + other + "/marks").andExpect(status().isNotFound());
    }

    @Test
    void nobodyReviewsAColleagueOrThemselves() throws Exception {
        long application = centre.application(centre.home, "Своя", ApplicationState.IN_EXPERTISE);
        UserDetails ofSchool = centre.expert(Role.CURATOR, centre.home);
        UserDetails colleague = centre.expert(Role.MODERATOR, null);
        centre.within(() -> centre.bean(Educators.class)
                .link(
                        centre.accountOf(colleague),
                        centre.bean(Educators.class)
                                .add(EducatorExample.named(centre.home, "Коллега", "Анна", "Петровна"))));
        for (UserDetails one : List.of(ofSchool, colleague)) {
            centre.post(
                            centre.leader,
                            "/reserve/applications/" + application + "/experts",
                            "account",
                            String.valueOf(centre.accountOf(one)))
                    .andExpect(flash().attribute("flashError", containsString("работает в школе кандидата")));
        }
        assertThat(centre.assignments(application)).isEmpty();
        List<String> unfilled = centre.inside(
                () -> centre.bean(ReserveReviews.class).assignEvenly(centre.season, centre.accountOf(centre.leader)));
        assertThat(unfilled).singleElement().asString().contains("Своя").contains("не хватает 1");
        assertThat(centre.assignments(application))
                .extracting(AssignmentRow::accountId)
                .containsExactly(centre.accountOf(expert));
    }

    @Test
    void theFormalCheckIsProposedByTheProgramAndDecidedByTheExpert() throws Exception {
        long application = centre.application(centre.home, "Проверяемая", ApplicationState.IN_EXPERTISE);
        centre.assign(application, expert);
        centre.phase(ReservePhase.FORMAL);
        var page = centre.page(expert, "/reserve/review/" + application);
        assertThat(page.select("[name='met[experience_years]'][value=true]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("[name='met[portfolio]'][value=false]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("[name='met[age]']")).isEmpty();
        String formal = "/reserve/review/" + application + "/formal";
        centre.post(expert, formal, met(true, "met[experience_years]", "false"))
                .andExpect(content().string(containsString("напишите, почему")));
        assertThat(centre.state(application)).isEqualTo(ApplicationState.IN_EXPERTISE);
        centre.post(
                        expert,
                        formal,
                        met(true, "met[experience_years]", "false", "notes[experience_years]", "Стаж не подтверждён"))
                .andExpect(redirectedUrl("/reserve/review/" + application));
        assertThat(centre.state(application)).isEqualTo(ApplicationState.FORMAL);
        assertThat(centre.page(expert, "/reserve/review/" + application).html()).contains("Стаж не подтверждён");
        centre.post(
                        expert,
                        formal,
                        met(
                                true,
                                "met[experience_years]",
                                "false",
                                "notes[experience_years]",
                                "Нет",
                                "version",
                                version(application),
                                "go",
                                "PASS"))
                .andExpect(content().string(containsString("не выполнено: «Стаж работы»")));
        centre.post(expert, formal, met(true, "version", version(application), "go", "REJECT", "reason", "Так вышло"))
                .andExpect(content().string(containsString("отмечены как выполненные")));
        centre.post(expert, formal, met(true, "version", version(application), "go", "PASS"))
                .andExpect(redirectedUrl("/reserve/review"));
        assertThat(centre.state(application)).isEqualTo(ApplicationState.QUALITATIVE);
    }

    @Test
    void twoExpertsAtOneCheckAreToldOfEachOther() throws Exception {
        long application = centre.application(centre.home, "Общая", ApplicationState.IN_EXPERTISE);
        UserDetails second = centre.expert(Role.METHODIST, null);
        centre.assign(application, expert);
        centre.assign(application, second);
        centre.phase(ReservePhase.FORMAL);
        String formal = "/reserve/review/" + application + "/formal";
        centre.post(expert, formal, met(true)).andExpect(status().is3xxRedirection());
        centre.post(second, formal, met(true, "notes[position]", "Напечатано вторым"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Напечатано вторым")));
    }

    @Test
    void marksAreDraftsUntilHandedInOnce() throws Exception {
        long application = rated();
        String marks = "/reserve/review/" + application + "/marks";
        centre.post(expert, marks, "marks[leadership]", "11", "handIn", "false")
                .andExpect(content().string(containsString("целое число от 1 до 10")));
        centre.post(expert, marks, "marks[leadership]", "7", "handIn", "false")
                .andExpect(redirectedUrl("/reserve/review/" + application));
        centre.post(expert, marks, "marks[leadership]", "7", "handIn", "true", "version", "0")
                .andExpect(content().string(containsString("оцените каждое качество")));
        centre.post(expert, marks, "marks[leadership]", "9", "handIn", "false")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("в другом окне или другим пользователем")));
        centre.post(expert, marks, all("8", "version", "0")).andExpect(redirectedUrl("/reserve/review"));
        centre.post(expert, marks, all("3", "version", "0"))
                .andExpect(content().string(containsString("Оценка уже сдана")));
        var kept = centre.inside(() -> centre.bean(QualityReviews.class).of(application, centre.accountOf(expert)));
        assertThat(kept.marks().values())
                .containsOnly(8)
                .hasSize(centre.qualities().size());
        assertThat(kept.handedInAt()).isNotNull();
    }

    @Test
    void whatIsNoMarkIsToldWithTheNameOfItsQuality() throws Exception {
        long application = rated();
        String title = centre.qualities().get(0).title();
        for (String typed : List.of("7,5", "11", "0", "много")) {
            centre.post(
                            expert,
                            "/reserve/review/" + application + "/marks",
                            "marks[" + centre.qualities().get(0).code() + "]",
                            typed,
                            "handIn",
                            "false")
                    .andExpect(content().string(containsString(title + ": целое число от 1 до 10")))
                    .andExpect(content().string(containsString("value=\"" + typed + "\"")));
        }
        assertThat(centre.inside(() -> centre.bean(QualityReviews.class).of(application, centre.accountOf(expert)))
                        .version())
                .isNull();
    }

    @Test
    void afterThePhaseMarksAreTextAndNoFields() throws Exception {
        long application = rated();
        String page = "/reserve/review/" + application;
        centre.post(expert, page + "/marks", "marks[leadership]", "7", "note", "Черновая мысль", "handIn", "false");
        assertThat(centre.page(expert, page).select("[name='marks[leadership]']"))
                .isNotEmpty();
        centre.phase(ReservePhase.DECISION);
        var later = centre.page(expert, page);
        assertThat(later.select("[name='marks[leadership]']")).isEmpty();
        assertThat(later.text()).contains("Ваш черновик, не сдан", ": 7", "Черновая мысль");
    }

    @Test
    void whoIsReplacedWhileTypingKeepsWhatWasTyped() throws Exception {
        long application = rated();
        long assignment = centre.assignments(application).get(0).id();
        centre.post(
                centre.leader,
                "/reserve/applications/" + application + "/experts/" + assignment + "/replacement",
                "reason",
                "Заболел");
        var answer = centre.post(
                        expert, "/reserve/review/" + application + "/marks", all("6", "note", "Напечатано до замены"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Вас сняли с заявки")))
                .andExpect(content().string(containsString("Напечатано до замены")))
                .andExpect(content().string(not(containsString("Что пишет школа"))));
        for (var quality : centre.qualities()) {
            answer.andExpect(content().string(containsString(quality.title() + ": 6")));
        }
        centre.post(expert, "/reserve/review/" + application + "/formal", met(true, "notes[position]", "Тоже осталось"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Тоже осталось")));
        assertThat(centre.bean(JdbcClient.class)
                        .sql("select count(*) from quality_review where assignment_id = ?")
                        .param(assignment)
                        .query(Long.class)
                        .single())
                .isZero();
        UserDetails never = centre.expert(Role.METHODIST, null);
        centre.post(never, "/reserve/review/" + application + "/marks", all("6"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theFirstPageAndTheQueueCountWhatIsUnderReviewAndFoldTheRest() throws Exception {
        long now = rated();
        long withdrawn = rated();
        long included = rated();
        JdbcClient database = centre.bean(JdbcClient.class);
        database.sql("update application set state = 'WITHDRAWN' where id = ?")
                .param(withdrawn)
                .update();
        database.sql("update application set state = 'INCLUDED' where id = ?")
                .param(included)
                .update();
        assertThat(centre.page(expert, "/").text()).containsPattern("1.заявка у вас на экспертизе");
        var page = centre.page(expert, "/reserve/review");
        assertThat(page.select("main > div.card > table tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.html()).contains("/reserve/review/" + now));
        assertThat(page.select("#former summary").text()).isEqualTo("Раньше: 2");
        assertThat(page.select("#former [data-label=Срок]")).isEmpty();
    }

    @Test
    void anInvitedExpertWithNothingToDoIsLedToTheQueueAndNotToldOfACard() throws Exception {
        UserDetails invited = centre.expert(Role.MENTOR, null);
        var home = centre.page(invited, "/");
        assertThat(home.select("main a[href=/reserve/review]").text()).contains("заявок у вас на экспертизе");
        assertThat(home.text()).doesNotContain("не связана с карточкой");
        assertThat(centre.page(invited, "/reserve/own").select(".actions a[href=/reserve/review]"))
                .isNotEmpty();
        UserDetails other = centre.person(Role.MENTOR, null);
        assertThat(centre.page(other, "/").text()).contains("не связана с карточкой");
        assertThat(centre.page(other, "/reserve/own").select("a[href=/reserve/review]"))
                .isEmpty();
    }

    @Test
    void whoAbstainsSaysWhy() throws Exception {
        long application = rated();
        String marks = "/reserve/review/" + application + "/marks";
        centre.post(expert, marks, "abstains", "true", "handIn", "true")
                .andExpect(content().string(containsString("почему вы воздержались")));
        centre.post(expert, marks, "abstains", "true", "abstention", "Мало знаю", "handIn", "true")
                .andExpect(redirectedUrl("/reserve/review"));
        centre.phase(ReservePhase.DECISION);
        assertThat(centre.page(centre.leader, decision()).text()).contains("воздержался: Мало знаю");
    }

    @Test
    void aPhaseThatClosesWhileOneTypesLosesNothingTyped() throws Exception {
        long application = rated();
        centre.phase(ReservePhase.DECISION);
        centre.post(expert, "/reserve/review/" + application + "/marks", all("6", "note", "Напечатано до полуночи"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("остались на странице")))
                .andExpect(content().string(containsString("Напечатано до полуночи")))
                .andExpect(content().string(containsString("value=\"6\"")));
        assertThat(centre.inside(() -> centre.bean(QualityReviews.class).of(application, centre.accountOf(expert)))
                        .version())
                .isNull();
    }

    @Test
    void aFormalCheckThatIsTypedWhenItsPhaseClosesLosesNothing() throws Exception {
        long application = centre.application(centre.home, "Поздняя", ApplicationState.IN_EXPERTISE);
        centre.assign(application, expert);
        centre.phase(ReservePhase.QUALITATIVE);
        centre.post(
                        expert,
                        "/reserve/review/" + application + "/formal",
                        met(true, "notes[position]", "Напечатано до полуночи", "go", "PASS"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("остались на странице")))
                .andExpect(content().string(containsString("Напечатано до полуночи")));
        assertThat(centre.state(application)).isEqualTo(ApplicationState.IN_EXPERTISE);
        assertThat(centre.inside(
                        () -> centre.bean(FormalChecks.class).of(application).version()))
                .isNull();
    }

    @Test
    void theQueueGoesRoundAndPassesOverWhatIsDoneAndWhatIsNotOnesOwn() throws Exception {
        UserDetails other = centre.expert(Role.METHODIST, null);
        long first = rated();
        long done = rated();
        long last = rated();
        long foreign = centre.application(centre.home, "Оцениваемая", ApplicationState.QUALITATIVE);
        centre.assign(foreign, other);
        centre.phase(ReservePhase.QUALITATIVE);
        centre.rate(done, expert, 5);
        centre.post(expert, "/reserve/review/" + first + "/marks", all("5"))
                .andExpect(redirectedUrl("/reserve/review/" + last));
        centre.post(expert, "/reserve/review/" + last + "/marks", all("5")).andExpect(redirectedUrl("/reserve/review"));
    }

    @Test
    void aConflictTakesTheApplicationAwayForGood() throws Exception {
        long application = rated();
        centre.post(expert, "/reserve/review/" + application + "/conflict", "reason", " ")
                .andExpect(content().string(containsString("Напишите причину")));
        centre.post(expert, "/reserve/review/" + application + "/conflict", "reason", "Дружим семьями")
                .andExpect(redirectedUrl("/reserve/review"));
        centre.get(expert, "/reserve/review/" + application).andExpect(status().isNotFound());
        centre.post(expert, "/reserve/review/" + application + "/conflict", "reason", "Ещё раз")
                .andExpect(status().isNotFound());
        assertThat(centre.page(centre.leader, "/reserve/applications/" + application + "/experts")
                        .text())
                .contains("конфликт интересов")
                .contains("Дружим семьями");
        centre.post(
                        centre.leader,
                        "/reserve/applications/" + application + "/experts",
                        "account",
                        String.valueOf(centre.accountOf(expert)))
                .andExpect(flash().attribute("flashError", containsString("заявлен конфликт интересов")));
        List<String> unfilled = centre.inside(
                () -> centre.bean(ReserveReviews.class).assignEvenly(centre.season, centre.accountOf(centre.leader)));
        assertThat(unfilled).singleElement().asString().contains("не хватает 2");
    }

    @Test
    void anExpertIsReplacedWithAReason() throws Exception {
        long application = rated();
        UserDetails next = centre.expert(Role.METHODIST, null);
        long assignment = centre.assignments(application).get(0).id();
        String replacement = "/reserve/applications/" + application + "/experts/" + assignment + "/replacement";
        String account = String.valueOf(centre.accountOf(next));
        centre.post(centre.leader, replacement, "reason", "Заболел", "account", account)
                .andExpect(flash().attribute("flash", "Эксперт заменён"));
        centre.post(centre.leader, replacement, "reason", "Заболел", "account", account)
                .andExpect(content().string(containsString("уже снят")));
        centre.get(expert, "/reserve/review/" + application).andExpect(status().isNotFound());
        centre.get(next, "/reserve/review/" + application).andExpect(status().isOk());
    }

    @Test
    void aSchoolsApplicationsAreGivenAtOnce() throws Exception {
        long first = centre.application(centre.home, "Первая", ApplicationState.IN_EXPERTISE);
        long second = centre.application(centre.home, "Вторая", ApplicationState.IN_EXPERTISE);
        long elsewhere = centre.application(centre.school("102", "Школа № 2"), "Третья", ApplicationState.IN_EXPERTISE);
        centre.post(
                        centre.leader,
                        "/reserve/seasons/" + centre.season + "/experts/school",
                        "school",
                        String.valueOf(centre.home),
                        "account",
                        String.valueOf(centre.accountOf(expert)))
                .andExpect(flash().attribute("flash", containsString("Назначено: 2")));
        assertThat(centre.assignments(first)).hasSize(1);
        assertThat(centre.assignments(second)).hasSize(1);
        assertThat(centre.assignments(elsewhere)).isEmpty();
    }

    @Test
    void theQueueLeadsFromOneToTheNext() throws Exception {
        long first = rated();
        long second = rated();
        assertThat(centre.page(expert, "/reserve/review/" + first)
                        .select(".actions a[href=/reserve/review/" + second + "]"))
                .isNotEmpty();
        centre.post(expert, "/reserve/review/" + first + "/marks", all("5"))
                .andExpect(redirectedUrl("/reserve/review/" + second));
        assertThat(centre.page(expert, "/").text()).containsPattern("Экспертиза: 1.заявка ждёт вас");
        centre.phase(ReservePhase.DECISION);
        assertThat(centre.page(expert, "/").text()).contains("срок прошёл, не сделано: 1");
    }

    /** An application whose qualities the expert rates today. */
    private long rated() throws Exception {
        long application = centre.application(centre.home, "Оцениваемая", ApplicationState.QUALITATIVE);
        centre.assign(application, expert);
        centre.phase(ReservePhase.QUALITATIVE);
        return application;
    }

    private String decision() {
        return "/reserve/seasons/" + centre.season + "/decision";
    }

    private String version(long application) {
        return String.valueOf(centre.inside(
                () -> centre.bean(FormalChecks.class).of(application).version()));
    }

    private static String[] met(boolean met, String... more) {
        List<String> parameters = new ArrayList<>(List.of(more));
        for (String code : List.of(
                "experience_years",
                "promotions",
                "position",
                "higher_education",
                "portfolio",
                "reference",
                "consent")) {
            if (!parameters.contains("met[" + code + "]")) {
                parameters.addAll(List.of("met[" + code + "]", String.valueOf(met)));
            }
        }
        return parameters.toArray(String[]::new);
    }

    private String[] all(String mark, String... more) {
        List<String> parameters = new ArrayList<>(List.of(more));
        parameters.addAll(List.of("handIn", "true"));
        centre.qualities().forEach(quality -> parameters.addAll(List.of("marks[" + quality.code() + "]", mark)));
        return parameters.toArray(String[]::new);
    }
}
