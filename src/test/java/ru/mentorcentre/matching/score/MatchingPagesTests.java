package ru.mentorcentre.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.matching.draft.DraftState;
import ru.mentorcentre.matching.draft.Drafts;
import ru.mentorcentre.matching.preparation.MatchingSettingsStore;
import ru.mentorcentre.matching.preparation.PreparedGroups;
import ru.mentorcentre.matching.preparation.Town;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.RequestStatus;
import ru.mentorcentre.mentoring.mentor.Centre;
import ru.mentorcentre.staff.Subject;

/** A draft is worked out, looked through, changed by hand, confirmed; a stale one says so. */
@IntegrationTest
class MatchingPagesTests {

    @Autowired
    private ApplicationContext context;

    private Town town;
    private Centre centre;
    private UserDetails leader;

    @BeforeEach
    void open() {
        town = new Town(context);
        centre = town.centre;
        leader = centre.person(Role.LEADER, null);
    }

    @Test
    void aLeaderProposesSwapsAndConfirms() throws Exception {
        long first = town.mentor("Жукова", 2);
        long second = town.mentor("Зимина", 2, List.of());
        long asking = town.request("Ёжикова");
        town.request("Физиков", Subject.PHYSICS);
        Document overview = centre.page(leader, "/matching");
        assertThat(overview.select(".figure b").eachText()).containsExactly("2", "2", "4");
        String started = centre.post(leader, "/matching")
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        long id = Long.parseLong(started.replaceAll("\\D", ""));
        awaitDone(id);

        Document draft = centre.page(leader, "/matching/" + id);
        assertThat(draft.select("tbody th a").eachText()).containsExactly("Ёжикова Анна Петровна");
        assertThat(draft.select("tbody").text())
                .contains("Жукова Анна Петровна")
                .contains("Помогает с 1 из 1 затруднения: «Дисциплина на уроке» (важность 5)");
        Document left = centre.page(leader, "/matching/" + id + "/leftovers");
        assertThat(left.select("tbody").text())
                .contains("Физиков")
                .contains("Никто из наставников не ведёт предмет «Физика»")
                .contains("Новый наставник: физика");

        String request = "/matching/" + id + "/requests/" + asking;
        Document why = centre.page(leader, request);
        assertThat(why.select(".score").first().text()).contains("Темы и затруднения 300 из 300");
        assertThat(why.select("tbody tr").get(0).text()).contains("Жукова").contains("выбран");
        assertThat(why.select("tbody tr").get(1).text()).contains("Зимина").contains("−300");
        centre.post(leader, request, "mentor", String.valueOf(second)).andExpect(redirectedUrl(request));
        assertThat(centre.page(leader, "/matching/" + id).select("tbody").text())
                .contains("Зимина")
                .contains("вручную: Проверяющая")
                .doesNotContain("Жукова");

        Document ask = centre.page(leader, "/matching/" + id + "/confirmation");
        assertThat(ask.select("h2").text()).contains("Будет подтверждено: 1 пара");
        String seen = ask.select("[name=seen]").val();
        String confirmation = "/matching/" + id + "/confirmation";
        centre.post(leader, confirmation, "seen", seen).andExpect(redirectedUrl("/matching/" + id));
        centre.post(leader, confirmation, "seen", seen).andExpect(redirectedUrl("/matching/" + id));
        assertThat(town.pairs()).isEqualTo(1);
        assertThat(town.load(second)).isEqualTo(1);
        assertThat(town.load(first)).isZero();
        assertThat(centre.inside(() -> town.requests().find(asking))
                        .orElseThrow()
                        .status())
                .isEqualTo(RequestStatus.MATCHED);
        Document confirmed = centre.page(leader, "/matching/" + id);
        assertThat(confirmed.select("tbody a[href^=/mentorships/]")).hasSize(1);
        centre.get(leader, confirmed.select("tbody a[href^=/mentorships/]").attr("href"))
                .andExpect(status().isOk());
        centre.post(leader, request, "mentor", String.valueOf(first)).andExpect(redirectedUrl(request));
        centre.post(leader, "/matching/" + id + "/deletion").andExpect(redirectedUrl("/matching/" + id));
        assertThat(centre.page(leader, "/matching/" + id).select("tbody").text())
                .contains("Зимина");
    }

    @Test
    void onlyTheMarkedPairsAreConfirmed() throws Exception {
        town.mentor("Жукова", 3);
        long one = town.request("Первова");
        long two = town.request("Второва");
        long id = town.draft();
        String page = "/matching/" + id + "/confirmation";
        Document ask = centre.page(leader, page + "?request=" + two);
        assertThat(ask.select("tbody th").text()).contains("Второва").doesNotContain("Первова");
        centre.post(leader, page, "seen", ask.select("[name=seen]").val(), "request", String.valueOf(two))
                .andExpect(redirectedUrl("/matching/" + id));
        assertThat(fate(one)).isEqualTo(RequestStatus.OPEN);
        assertThat(fate(two)).isEqualTo(RequestStatus.MATCHED);
        assertThat(centre.page(leader, "/matching/" + id + "?shown=WAITING")
                        .select("tbody th a")
                        .eachText())
                .containsExactly("Первова Анна Петровна");
    }

    @Test
    void aStaleDraftSaysWhatHasChangedAndConfirmsTheRest() throws Exception {
        long leaving = town.mentor("Уходящая", 1);
        town.mentor("Остающаяся", 1);
        List<Long> asking = List.of(town.request("Первова"), town.request("Второва"));
        long id = town.draft();
        String page = "/matching/" + id + "/confirmation";
        String seen = centre.page(leader, page).select("[name=seen]").val();
        centre.within(() -> town.mentors()
                .step(
                        leaving,
                        MentorState.PAUSED,
                        LocalDate.now(centre.bean(java.time.Clock.class)),
                        "Больничный",
                        false,
                        null));

        Document overtaken = answer(centre.post(leader, page, "seen", seen).andExpect(status().isConflict()));
        assertThat(overtaken.select(".note-error").text())
                .contains("Пока вы смотрели, данные изменились")
                .contains("Уходящая Анна Петровна: Наставник сейчас не работает с наставляемыми");
        assertThat(town.pairs()).isZero();
        assertThat(overtaken.select("form[action=/matching] [name=again]").val())
                .isEqualTo(String.valueOf(id));
        assertThat(overtaken.select("button").text()).contains("Подтвердить остальные");
        centre.post(leader, page, "seen", overtaken.select("[name=seen]").val())
                .andExpect(redirectedUrl("/matching/" + id));
        assertThat(town.pairs()).isEqualTo(1);
        assertThat(asking.stream().map(this::fate)).contains(RequestStatus.OPEN, RequestStatus.MATCHED);
    }

    @Test
    void aWithdrawnRequestAndALoweredCapacityAreNamed() throws Exception {
        long mentor = town.mentor("Жукова", 3);
        long gone = town.request("Отозванова");
        IntStream.range(0, 2).forEach(i -> town.request("Ждущая" + i));
        long id = town.draft();
        centre.post(leader, "/requests/" + gone + "/withdrawal", "reason", "Нашли сами");
        context.getBean(JdbcClient.class)
                .sql("update mentor set capacity = 1 where id = ?")
                .param(mentor)
                .update();
        Document page = centre.page(leader, "/matching/" + id + "/confirmation");
        assertThat(page.select(".note-error").text())
                .contains("Отозванова Анна Петровна")
                .contains("Запроса уже нет среди открытых")
                .contains("Жукова Анна Петровна: свободных мест 0, нужно 1");
        centre.post(
                        leader,
                        "/matching/" + id + "/confirmation",
                        "seen",
                        page.select("[name=seen]").val())
                .andExpect(redirectedUrl("/matching/" + id));
        assertThat(town.load(mentor)).isEqualTo(1);
    }

    @Test
    void cardsChangedMeanwhileAreNamedAndCanBeConfirmed() throws Exception {
        long mentor = town.mentor("Жукова", 3);
        long request = town.request("Ждущая");
        long id = town.draft();
        context.getBean(JdbcClient.class)
                .sql("update mentor set version = version + 1 where id = ?")
                .param(mentor)
                .update();
        Document page = centre.page(leader, "/matching/" + id + "/confirmation");
        assertThat(page.select("details").text())
                .contains("Карточки менялись, но баллы прежние")
                .contains("Ждущая Анна Петровна — Жукова Анна Петровна");
        centre.post(
                        leader,
                        "/matching/" + id + "/confirmation",
                        "seen",
                        page.select("[name=seen]").val())
                .andExpect(redirectedUrl("/matching/" + id));
        assertThat(fate(request)).isEqualTo(RequestStatus.MATCHED);
        // a second request of the same person does not get a second mentor
        town.again(request);
        town.mentor("Зимина", 3);
        assertThat(centre.page(leader, "/matching/" + town.draft() + "/leftovers")
                        .text())
                .contains("У наставляемого уже есть наставник");
        assertThat(centre.page(leader, "/").select(".attention").text()).contains("свободных мест");
    }

    @Test
    void aGroupIsFixedAndBecomesOnePair() throws Exception {
        long mentor = town.mentor("Жукова", 3);
        long other = town.mentor("Зимина", 3);
        long one = town.request("Первова");
        long two = town.request("Второва");
        assertThat(answer(centre.post(leader, "/matching/fixed"))
                        .select(".field-error")
                        .text())
                .contains("Отметьте хотя бы одного наставляемого");
        centre.post(
                        leader,
                        "/matching/fixed",
                        "requests",
                        String.valueOf(one),
                        "requests",
                        String.valueOf(two),
                        "mentors",
                        String.valueOf(mentor),
                        "mentors",
                        String.valueOf(other))
                .andExpect(redirectedUrl("/matching"));
        assertThat(answer(centre.post(
                                leader,
                                "/matching/fixed",
                                "requests",
                                String.valueOf(one),
                                "mentors",
                                String.valueOf(mentor)))
                        .select(".error-summary, .field-error, [role=alert]")
                        .text())
                .contains("Первова Анна Петровна: уже закреплён другой наставник");
        assertThat(centre.page(leader, "/matching").select("section tbody").text())
                .contains("Первова Анна Петровна, Второва Анна Петровна");
        long id = town.draft();
        assertThat(centre.page(leader, "/matching/" + id + "/basis").text()).contains("Было закреплено заранее");
        Document ask = centre.page(leader, "/matching/" + id + "/confirmation");
        assertThat(ask.select("h2").text()).contains("Будет подтверждено: 1 пара");
        centre.post(
                        leader,
                        "/matching/" + id + "/confirmation",
                        "seen",
                        ask.select("[name=seen]").val())
                .andExpect(redirectedUrl("/matching/" + id));
        assertThat(town.pairs()).isEqualTo(1);
        assertThat(List.of(town.load(mentor), town.load(other))).containsExactly(2, 2);
        assertThat(centre.inside(() -> centre.bean(PreparedGroups.class).groups()))
                .isEmpty();
    }

    @Test
    void nobodyIsTheOwnMentor() throws Exception {
        long mentor = town.mentor("Жукова", 2);
        long educator =
                centre.inside(() -> town.mentors().find(mentor)).orElseThrow().educatorId();
        centre.post(
                leader,
                "/requests",
                "asker",
                "e" + educator,
                "lines[0].code",
                "psy_discipline",
                "lines[0].weight",
                "STRONG",
                "wish",
                "Хочу сама себе помочь");
        long request = centre.inside(() -> town.requests().open()).get(0).id();
        assertThat(answer(centre.post(
                                leader,
                                "/matching/fixed",
                                "requests",
                                String.valueOf(request),
                                "mentors",
                                String.valueOf(mentor)))
                        .text())
                .contains("Это один и тот же человек");
        long id = town.draft();
        centre.post(leader, "/matching/" + id + "/requests/" + request, "mentor", String.valueOf(mentor));
        assertThat(centre.page(leader, "/matching/" + id + "/requests/" + request)
                        .select("tbody")
                        .text())
                .contains("Это один и тот же человек");
        assertThat(centre.page(leader, "/matching/" + id + "/leftovers")
                        .select("tbody th")
                        .text())
                .contains("Жукова");
        assertThat(answer(centre.post(
                                leader,
                                "/matching/wishes",
                                "mentee",
                                String.valueOf(educator),
                                "mentor",
                                String.valueOf(educator),
                                "kind",
                                "EXCLUDED"))
                        .select("#mentor-error")
                        .text())
                .contains("один и тот же человек");
    }

    @Test
    void wishesCountAndExclusionsHold() throws Exception {
        long mentor = town.mentor("Жукова", 2);
        long request = town.request("Ёжикова");
        String mentee = String.valueOf(
                centre.inside(() -> town.requests().find(request)).orElseThrow().educatorId());
        String other = String.valueOf(
                centre.inside(() -> town.mentors().find(mentor)).orElseThrow().educatorId());
        String[] wish = {"mentee", mentee, "mentor", other, "kind", "EXCLUDED", "note", "Родственники"};
        centre.post(leader, "/matching/wishes", wish).andExpect(redirectedUrl("/matching/wishes"));
        assertThat(answer(centre.post(leader, "/matching/wishes", wish)).text()).contains("уже высказалась");
        Document list = centre.page(leader, "/matching/wishes?q=ежик");
        assertThat(list.select("tbody").text()).contains("Пара исключена").contains("Родственники");
        StatementCount.atMostEight("wishes", () -> centre.page(leader, "/matching/wishes"));
        long id = town.draft();
        assertThat(centre.page(leader, "/matching/" + id + "/leftovers").text())
                .contains("Со всеми, кто подходит, пара исключена")
                .contains("Снять исключение пары: Жукова Анна Петровна");
        centre.post(leader, list.select("tbody form").attr("action")).andExpect(redirectedUrl("/matching/wishes"));
        wish[5] = "MENTEE_WISHES";
        centre.post(leader, "/matching/wishes", wish).andExpect(redirectedUrl("/matching/wishes"));
        assertThat(centre.page(leader, "/matching/" + town.draft()).text())
                .contains("Наставляемый просил этого наставника");
    }

    @Test
    void settingsAreLookedAtBeforeTheyAreStored() throws Exception {
        town.mentor("Жукова", 1, List.of());
        town.mentor("Зимина", 1);
        town.request("Ёжикова");
        String[] typed = settings("TOPICS", "0", "-1");
        Document preview = answer(centre.post(leader, "/matching/settings/preview", typed));
        assertThat(preview.select("#effect-title").text()).contains("Что изменится");
        assertThat(preview.select("tbody").text())
                .contains("Ёжикова")
                .contains("Зимина")
                .contains("Жукова");
        assertThat(centre.inside(() -> centre.bean(MatchingSettingsStore.class).current()))
                .isEqualTo(MatchingSettings.defaults());
        centre.post(leader, "/matching/settings", typed).andExpect(redirectedUrl("/matching/settings"));
        Document late = answer(centre.post(leader, "/matching/settings", typed).andExpect(status().isConflict()));
        assertThat(late.select(".note-warning").text()).contains("их сохранил кто-то другой: Проверяющая");
        assertThat(centre.page(leader, "/matching/" + town.draft())
                        .select("tbody")
                        .text())
                .contains("Жукова");
        Document wrong = answer(centre.post(leader, "/matching/settings", settings("SUBJECT", "1001", "0")));
        assertThat(wrong.select("#weightsSUBJECT-error").text()).contains("от 0 до 1000");
        assertThat(wrong.select("#weightsSUBJECT").val()).isEqualTo("1001");
        Document unread = answer(centre.post(leader, "/matching/settings", settings("SUBJECT", "сто", "0")));
        assertThat(unread.select("#weightsSUBJECT").val()).isEqualTo("сто");
        assertThat(unread.select("#weightsSUBJECT-error").text()).contains("целое число от 0 до 1000");
        assertThat(answer(centre.post(leader, "/matching/settings", typed("kindred", "Математика, Магия")))
                        .select("#kindred-error")
                        .text())
                .contains("Магия");
    }

    @Test
    void draftsAreComparedExportedAndDeleted() throws Exception {
        town.mentor("Жукова", 1);
        town.request("Ёжикова");
        town.request("Лишняя", Subject.PHYSICS);
        long before = town.draft();
        town.mentor("Зимина", 3);
        town.request("Новая");
        long after = town.draft();
        Document comparison = centre.page(leader, "/matching/comparison?first=" + before + "&second=" + after);
        assertThat(comparison.select("tbody").text()).contains("Новая").contains("без наставника");
        assertThat(comparison.select(".facts").text()).contains("+1");
        String csv = text(centre.get(leader, "/matching/" + after + "/export.csv"));
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("Ёжикова Анна Петровна").contains("Темы и затруднения");
        assertThat(text(centre.get(leader, "/matching/" + after + "/leftovers/export.csv")))
                .contains("Никто из наставников не ведёт предмет «Физика»");
        assertThat(centre.page(leader, "/matching/" + before + "/deletion").text())
                .contains("Удалить подбор № 1?");
        centre.post(leader, "/matching/" + before + "/deletion").andExpect(redirectedUrl("/matching"));
        centre.get(leader, "/matching/" + before).andExpect(status().isNotFound());
        assertThat(centre.page(leader, "/matching").select("tbody th a").eachText())
                .containsExactly("№ 2");
    }

    @Test
    void aMethodistProposesButDoesNotConfirm() throws Exception {
        UserDetails methodist = centre.person(Role.METHODIST, null);
        UserDetails head = centre.person(Role.HEAD, null);
        long mentor = town.mentor("Жукова", 1);
        long request = town.request("Ёжикова");
        long id = town.draft();
        for (UserDetails reader : List.of(methodist, head)) {
            Document page = centre.page(reader, "/matching/" + id);
            assertThat(page.select("a[href$=/confirmation], [name=request]")).isEmpty();
            centre.get(reader, "/matching/" + id + "/confirmation").andExpect(status().isForbidden());
            centre.post(reader, "/matching/" + id + "/confirmation").andExpect(status().isForbidden());
            centre.post(reader, "/matching/settings").andExpect(status().isForbidden());
        }
        centre.post(head, "/matching").andExpect(status().isForbidden());
        assertThat(centre.page(head, "/matching/" + id + "/requests/" + request).select("form button"))
                .noneMatch(button -> button.text().startsWith("Выбрать"));
        centre.post(methodist, "/matching").andExpect(status().isFound());
        for (Role nobody : List.of(Role.CURATOR, Role.SCHOOL_HEAD)) {
            centre.get(centre.person(nobody, town.one), "/matching").andExpect(status().isForbidden());
        }
        Town elsewhere = new Town(context);
        UserDetails stranger = elsewhere.centre.person(Role.LEADER, null);
        for (String path : List.of("", "/leftovers", "/basis", "/confirmation", "/deletion", "/requests/" + request)) {
            centre.get(stranger, "/matching/" + id + path).andExpect(status().isNotFound());
        }
        long foreign = elsewhere.mentor("Чужая", 1);
        centre.post(leader, "/matching/" + id + "/requests/" + request, "mentor", String.valueOf(foreign))
                .andExpect(status().isNotFound());
        assertThat(answer(centre.post(
                                leader,
                                "/matching/fixed",
                                "requests",
                                String.valueOf(request),
                                "mentors",
                                String.valueOf(foreign)))
                        .text())
                .contains("Наставник завершил работу, или его карточки больше нет");
        assertThat(town.load(mentor)).isZero();
    }

    @Test
    void pagesNeedFewStatementsHoweverManyPairs() throws Exception {
        town.mentor("Жукова", 10);
        town.mentor("Зимина", 10);
        IntStream.range(0, 3).forEach(i -> town.request("Малая" + i));
        town.request("Лишняя", Subject.PHYSICS);
        long small = town.draft();
        IntStream.range(0, 27).forEach(i -> town.request("Большая" + i));
        long large = town.draft();
        for (String tab : List.of("", "/leftovers", "/basis")) {
            int few = StatementCount.during(() -> centre.page(leader, "/matching/" + small + tab))
                    .size();
            assertThat(StatementCount.atMostEight(tab, () -> centre.page(leader, "/matching/" + large + tab))
                            .size())
                    .isLessThanOrEqualTo(few + 1);
        }
        StatementCount.atMostEight("overview", () -> centre.page(leader, "/matching"));
        int few = StatementCount.during(() -> centre.page(leader, "/matching/" + small + "/confirmation"))
                .size();
        assertThat(StatementCount.during(() -> centre.page(leader, "/matching/" + large + "/confirmation")))
                .hasSizeLessThanOrEqualTo(few + 1);
    }

    private void awaitDone(long id) {
        Awaitility.await()
                .until(() -> centre.inside(() -> centre.bean(Drafts.class).stored(id))
                                .state()
                        == DraftState.DONE);
    }

    private RequestStatus fate(long request) {
        return centre.inside(() -> town.requests().find(request)).orElseThrow().status();
    }

    private static String[] settings(String part, String weight, String version) {
        List<String> typed = new java.util.ArrayList<>(List.of("serviceGap", "7", "kindred", "", "version", version));
        for (ScorePart one : ScorePart.values()) {
            typed.add("weights[" + one.name() + "]");
            typed.add(one.name().equals(part) ? weight : String.valueOf(one.weight()));
        }
        return typed.toArray(String[]::new);
    }

    private static String[] typed(String field, String value) {
        String[] typed = settings("", "", "0");
        for (int at = 0; at < typed.length; at += 2) {
            typed[at + 1] = typed[at].equals(field) ? value : typed[at + 1];
        }
        return typed;
    }

    private static String text(ResultActions result) throws Exception {
        return new String(result.andReturn().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Document answer(ResultActions result) throws Exception {
        return Jsoup.parse(text(result));
    }
}
