package ru.mentorcentre.mentoring.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentorPagesTests;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.RequestStatus;
import ru.mentorcentre.mentoring.mentor.Centre;
import ru.mentorcentre.mentoring.mentor.MentorService;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.EducatorRetired;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.Subject;

/** Requests are filed, listed, changed and withdrawn; a school sees and changes its own only. */
@IntegrationTest
class RequestPagesTests {

    @Autowired
    private ApplicationContext context;

    private Centre centre;
    private UserDetails methodist;
    private long one;
    private long two;
    private long teacher;
    private long neighbour;

    @BeforeEach
    void open() {
        centre = new Centre(context);
        methodist = centre.person(Role.METHODIST, null);
        one = centre.school("1", "СОШ № 1");
        two = centre.school("2", "СОШ № 2");
        Educators educators = centre.bean(Educators.class);
        teacher = centre.inside(() -> educators.add(EducatorExample.named(one, "Ёжикова", "Анна", "Петровна")));
        neighbour = centre.inside(() -> educators.add(EducatorExample.named(two, "Жуков", "Олег", null)));
    }

    @Test
    void theListIsNarrowedSortedAndFound() throws Exception {
        fill();
        assertThat(names("/requests")).containsExactly("Жуков Олег", "Ёжикова Анна Петровна", RequestRow.TEAM);
        assertThat(names("/requests?q=ежик")).containsExactly("Ёжикова Анна Петровна");
        assertThat(names("/requests?q=порядок")).containsExactly("Ёжикова Анна Петровна");
        assertThat(names("/requests?school=" + two)).containsExactly("Жуков Олег");
        assertThat(names("/requests?subject=PHYSICS")).containsExactly("Жуков Олег");
        assertThat(names("/requests?subject=MANAGERIAL")).containsExactly(RequestRow.TEAM);
        assertThat(names("/requests?difficulty=psy_discipline")).containsExactly("Ёжикова Анна Петровна");
        assertThat(names("/requests?wait=LONG")).containsExactly("Жуков Олег");
        assertThat(names("/requests?status=CLOSED")).isEmpty();
        assertThat(names("/requests?status=ANY&subject=магия&difficulty=нет&page=9999999999"))
                .hasSize(3);
        for (String sort : List.of("filed", "asker", "school", "topic")) {
            assertThat(names("/requests?sort=-" + sort)).hasSize(3);
        }
        assertThat(centre.page(methodist, "/search?q=ёжикова").text()).contains("Любой предмет · СОШ № 1");
        Document list = centre.page(methodist, "/requests");
        assertThat(list.select(".attention").text()).contains("1 запрос без наставника дольше 30 дней");
        StatementCount.atMostEight("list", () -> centre.page(methodist, "/requests"));
        String csv = new String(
                centre.get(methodist, "/requests/export.csv?school=" + one)
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("Дисциплина на уроке — очень сильно; Построение современного урока — немного");
        assertThat(csv.lines()).hasSize(3);
    }

    @Test
    void difficultiesAreCounted() throws Exception {
        fill();
        Document page = centre.page(methodist, "/requests/difficulties");
        assertThat(page.select("h2").text()).contains("Чаще всего просят помочь: построение современного урока");
        assertThat(page.select(".tally-line").eachAttr("aria-label"))
                .first()
                .isEqualTo("Построение современного урока: 2");
        assertThat(page.select("svg a").first().attr("href")).isEqualTo("/requests?difficulty=meth_lesson");
        assertThat(page.select("table").get(1).text()).contains("СОШ № 1 2");
        UserDetails curator = centre.person(Role.CURATOR, two);
        Document own = centre.page(curator, "/requests/difficulties?school=" + one);
        assertThat(own.select(".tally-line")).hasSize(1);
    }

    @Test
    void aCuratorFilesAndChangesForTheOwnSchoolOnly() throws Exception {
        fill();
        UserDetails curator = centre.person(Role.CURATOR, one);
        Document blank = centre.page(curator, "/requests/new");
        assertThat(blank.select("#asker option").eachText())
                .containsExactly("не выбрано", RequestRow.TEAM, "Ёжикова Анна Петровна");
        Document stranger = answer(centre.post(curator, "/requests", typed("asker", "e" + neighbour)));
        assertThat(stranger.select("#asker-error").text()).isNotEmpty();

        centre.post(curator, "/requests", typed("asker", "e" + teacher)).andExpect(redirectedUrlPattern("/requests/*"));
        long id = newest();
        Document card = centre.page(curator, "/requests/" + id);
        assertThat(card.select("h1").text()).isEqualTo("Ёжикова Анна Петровна");
        assertThat(card.select("main").text())
                .contains("Конфликты с учениками и родителями сильно")
                .contains("Проверяющая");
        centre.post(curator, "/requests/" + id, typed("subject", "PHYSICS", "version", "0"))
                .andExpect(redirectedUrl("/requests/" + id));
        Document late = answer(centre.post(curator, "/requests/" + id, typed("wish", "Моё", "version", "0"))
                .andExpect(status().isConflict()));
        assertThat(late.select(".note-warning").text())
                .contains("Любой предмет")
                .contains("Физика");
        assertThat(late.select("#wish").val()).isEqualTo("Моё");
        assertThat(centre.page(curator, "/requests/" + id + "/history")
                        .select(".timeline")
                        .text())
                .contains("Запрос подан")
                .contains("О чём Любой предмет → Физика");

        long foreign = centre.inside(() -> requests().open()).stream()
                .filter(request -> request.schoolId() == two)
                .findFirst()
                .orElseThrow()
                .id();
        for (String path : List.of("", "/edit", "/history", "/withdrawal")) {
            centre.get(curator, "/requests/" + foreign + path).andExpect(status().isNotFound());
        }
        centre.post(curator, "/requests/" + foreign, typed("version", "0")).andExpect(status().isNotFound());
        assertThat(centre.page(curator, "/requests?school=" + two)
                        .select("tbody th")
                        .eachText())
                .doesNotContain("Жуков Олег");
    }

    @Test
    void severalRequestsAreFiledAtOnce() throws Exception {
        UserDetails curator = centre.person(Role.CURATOR, one);
        long physicist = centre.inside(() -> centre.bean(Educators.class)
                .add(new NewEducator(
                        one,
                        "Иванов",
                        "Пётр",
                        null,
                        "Учитель",
                        Set.of(Subject.PHYSICS),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
        Document blank = centre.page(curator, "/requests/batch");
        assertThat(blank.select(".batch-line")).hasSize(5);
        assertThat(blank.getElementById("lines0.asker").select("option").eachText())
                .contains("Иванов Пётр — Физика")
                .noneMatch(text -> text.contains("Жуков"));

        Document wrong = answer(centre.post(
                curator,
                "/requests/batch",
                "lines[0].asker",
                "e" + neighbour,
                "lines[0].first",
                "meth_plan",
                "lines[1].first",
                "meth_plan",
                "lines[2].asker",
                "e" + teacher,
                "lines[2].first",
                "meth_plan"));
        assertThat(wrong.getElementById("lines1.asker-error")).isNotNull();
        assertThat(wrong.getElementById("wish-error")).isNotNull();
        assertThat(wrong.getElementById("lines2.first").select("[selected]").val())
                .isEqualTo("meth_plan");

        String[] three = {
            "wish", "Помочь с уроками",
            "lines[0].asker", "e" + teacher,
            "lines[0].subject", "LITERATURE",
            "lines[0].first", "psy_discipline",
            "lines[0].second", "meth_plan",
            "lines[2].asker", "e" + physicist,
            "lines[2].first", "as_exam",
            "lines[2].wish", "Только с экзаменом",
            "lines[3].asker", "s" + one,
            "lines[3].first", "man_team"
        };
        String[] unclear = three.clone();
        unclear[5] = "";
        assertThat(answer(centre.post(curator, "/requests/batch", unclear))
                        .getElementById("lines0.subject-error")
                        .text())
                .contains("несколько");
        centre.post(curator, "/requests/batch", three).andExpect(redirectedUrl("/requests"));
        List<RequestInfo> filed = centre.inside(() -> requests().open());
        assertThat(filed).hasSize(3);
        assertThat(filed.get(0).difficulties())
                .containsExactly(new DifficultyWeight("psy_discipline", 5), new DifficultyWeight("meth_plan", 4));
        assertThat(filed.get(1).subject()).isEqualTo(Subject.PHYSICS);
        assertThat(filed.get(1).text()).isEqualTo("Только с экзаменом");
        assertThat(filed.get(2).managerial()).isTrue();

        assertThat(answer(centre.post(curator, "/requests/batch", three))
                        .getElementById("lines0.asker-error")
                        .text())
                .as("sent twice")
                .contains("уже ждёт");
        assertThat(answer(centre.post(curator, "/requests/batch", "more", "1", "lines[4].asker", "e" + teacher))
                        .select(".batch-line"))
                .hasSize(10);
        centre.post(curator, "/requests/batch", "lines[300].asker", "e1").andExpect(status().isBadRequest());
    }

    @Test
    void anEditorChoosesASchoolFirst() throws Exception {
        assertThat(centre.page(methodist, "/requests/new").select("#asker")).isEmpty();
        assertThat(centre.page(methodist, "/requests/new?school=" + two)
                        .select("#asker option")
                        .eachText())
                .containsExactly("не выбрано", RequestRow.TEAM, "Жуков Олег");
        assertThat(centre.page(methodist, "/requests/new?educator=" + teacher)
                        .select("#asker [selected]")
                        .text())
                .isEqualTo("Ёжикова Анна Петровна");
        centre.post(methodist, "/requests", typed("schoolId", "" + one, "asker", "e" + teacher, "another", "1"))
                .andExpect(redirectedUrl("/requests/new?school=" + one));
        assertThat(answer(centre.post(methodist, "/requests", typed("schoolId", "" + one, "asker", "e" + teacher)))
                        .select(".form-errors")
                        .text())
                .as("sent twice")
                .contains("уже ждёт");
    }

    @Test
    void nothingIsLostWhenTwoCardsBecomeOneOrMove() throws Exception {
        fill();
        Educators educators = centre.bean(Educators.class);
        MentorService mentors = centre.bean(MentorService.class);
        long second = centre.inside(() -> educators.add(EducatorExample.named(one, "Ежикова", "Анна", null)));
        long profile = centre.inside(() -> mentors.add(second, MentorPagesTests.profile(null, null)));
        assertThat(centre.page(methodist, "/staff/" + second + "/merger?other=" + teacher)
                        .select(".merger-moved")
                        .text())
                .contains("1 запрос на наставника");
        centre.post(methodist, "/staff/" + second + "/merger", "otherId", "" + teacher)
                .andExpect(redirectedUrl("/staff/" + second));
        assertThat(centre.inside(() -> requests().open()))
                .filteredOn(request -> Long.valueOf(second).equals(request.educatorId()))
                .hasSize(1);
        assertThat(centre.inside(() -> mentors.ofEducator(second))).contains(profile);

        long third = centre.inside(() -> educators.add(EducatorExample.named(one, "Ёжикова", "А.", "П.")));
        long untouched = centre.inside(() -> mentors.add(third, MentorPagesTests.profile(null, null)));
        centre.within(() -> mentors.step(
                profile,
                MentorState.SELECTED,
                LocalDate.now(centre.bean(java.time.Clock.class)),
                "Протокол",
                false,
                null));
        centre.post(methodist, "/staff/" + third + "/merger", "otherId", "" + second)
                .andExpect(redirectedUrl("/staff/" + third));
        assertThat(centre.inside(() -> mentors.ofEducator(third)))
                .as("the profile that has gone further stays")
                .contains(profile);
        assertThat(centre.inside(() -> mentors.find(untouched))).isEmpty();

        centre.post(
                        methodist,
                        "/staff/" + third + "/transfer",
                        "schoolId",
                        "" + two,
                        "from",
                        "2025-09-01",
                        "position",
                        "Учитель")
                .andExpect(redirectedUrl("/staff/" + third));
        assertThat(centre.inside(() -> requests().open()))
                .filteredOn(request -> Long.valueOf(third).equals(request.educatorId()))
                .allMatch(request -> request.schoolId() == two)
                .hasSize(1);

        long request = newestOf(third);
        centre.post(centre.person(Role.LEADER, null), "/staff/" + third + "/anonymisation");
        assertThat(centre.page(methodist, "/requests/" + request + "/history").text())
                .doesNotContain("Навести порядок");
    }

    private long newestOf(long educator) {
        return centre.inside(() -> requests().open()).stream()
                .filter(request -> Long.valueOf(educator).equals(request.educatorId()))
                .mapToLong(RequestInfo::id)
                .max()
                .orElseThrow();
    }

    @Test
    void mistakesStandBesideTheirFields() throws Exception {
        Document page = answer(centre.post(
                methodist,
                "/requests",
                typed(
                        "schoolId",
                        "" + one,
                        "wish",
                        "",
                        "managerial",
                        "true",
                        "subject",
                        "PHYSICS",
                        "lines[0].code",
                        "нет такой",
                        "lines[1].code",
                        "meth_plan",
                        "lines[2].code",
                        "meth_plan",
                        "wishedForm",
                        "МАГИЯ")));
        for (String field : List.of("asker", "wish", "subject", "lines0.code", "lines2.code", "wishedForm")) {
            assertThat(page.getElementById(field + "-error")).as(field).isNotNull();
        }
        assertThat(answer(centre.post(methodist, "/requests", typed("schoolId", "" + one, "lines[0].code", "")))
                        .getElementById("lines0.code-error")
                        .text())
                .contains("хотя бы одну");
        centre.post(methodist, "/requests", typed("lines[999].code", "x")).andExpect(status().isBadRequest());
        assertThat(centre.inside(() -> requests().open())).isEmpty();
    }

    @Test
    void aRequestIsWithdrawnOnceAndStays() throws Exception {
        fill();
        long id = newest();
        centre.post(methodist, "/requests/" + id + "/withdrawal", "reason", " ").andExpect(status().isOk());
        centre.post(methodist, "/requests/" + id + "/withdrawal", "reason", "Нашли сами")
                .andExpect(redirectedUrl("/requests/" + id));
        assertThat(centre.inside(() -> requests().find(id)).orElseThrow().status())
                .isEqualTo(RequestStatus.WITHDRAWN);
        assertThat(centre.page(methodist, "/requests/" + id).select("main").text())
                .contains("Нашли сами");
        centre.get(methodist, "/requests/" + id + "/edit").andExpect(redirectedUrl("/requests/" + id));
        assertThat(names("/requests?status=WITHDRAWN")).hasSize(1);
    }

    @Test
    void anEducatorWhoLeavesWaitsNoMore() {
        fill();
        assertThat(centre.inside(() -> context.getBeansOfType(EducatorUse.class).values().stream()
                        .flatMap(use -> use.of(teacher).stream())
                        .toList()))
                .containsExactly("1\u00a0запрос на наставника");
        centre.within(() -> context.publishEvent(new EducatorRetired(teacher)));
        assertThat(centre.inside(() -> requests().open()))
                .hasSize(2)
                .noneMatch(request -> Long.valueOf(teacher).equals(request.educatorId()));
    }

    /** A teacher of each school, and the first school's team; the neighbour has waited long. */
    private void fill() {
        LocalDate today = LocalDate.now(centre.bean(java.time.Clock.class));
        centre.within(() -> {
            requests()
                    .add(
                            new NewRequest(
                                    one,
                                    teacher,
                                    false,
                                    null,
                                    List.of(
                                            new DifficultyWeight("meth_lesson", 2),
                                            new DifficultyWeight("psy_discipline", 5)),
                                    "Навести порядок",
                                    MentoringForm.INDIVIDUAL,
                                    NeedReason.DIAGNOSED_GAP,
                                    MentoringElement.SUPPORT,
                                    today.minusDays(2)),
                            null);
            requests()
                    .add(
                            new NewRequest(
                                    two,
                                    neighbour,
                                    false,
                                    Subject.PHYSICS,
                                    List.of(new DifficultyWeight("meth_lesson", 3)),
                                    "Опыты",
                                    null,
                                    null,
                                    null,
                                    today.minusDays(40)),
                            null);
            requests()
                    .add(
                            new NewRequest(
                                    one,
                                    null,
                                    true,
                                    null,
                                    List.of(new DifficultyWeight("man_team", 4)),
                                    "Команда",
                                    null,
                                    null,
                                    null,
                                    null),
                            null);
        });
    }

    private RequestService requests() {
        return centre.bean(RequestService.class);
    }

    private long newest() {
        return centre.inside(() -> requests().open()).stream()
                .mapToLong(RequestInfo::id)
                .max()
                .orElseThrow();
    }

    private List<String> names(String path) throws Exception {
        return centre.page(methodist, path).select("tbody th a").eachText();
    }

    private static Document answer(ResultActions result) throws Exception {
        var response = result.andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }

    /** A form filled in rightly but for the fields named. */
    private static String[] typed(String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("lines[0].code", "psy_conflict");
        all.put("lines[0].weight", "STRONG");
        all.put("lines[1].code", "");
        all.put("wish", "Помочь с родителями");
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
