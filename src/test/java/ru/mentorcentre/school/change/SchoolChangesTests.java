package ru.mentorcentre.school.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.Register;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolRepository;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.school.register.SchoolHits;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** Schools are renamed, closed, joined and deleted without losing the past. */
@IntegrationTest
class SchoolChangesTests {

    @Autowired
    private ApplicationContext context;

    private Register register;
    private UserDetails methodist;
    private long id;

    @BeforeEach
    void open() {
        register = new Register(context);
        methodist = register.person(Role.METHODIST, null);
        id = register.school("1", "СОШ № 1");
    }

    @Test
    void aRenamedSchoolIsFoundByItsFormerName() throws Exception {
        rename("Лицей имени Пушкина", "2024-09-01").andExpect(redirectedUrl("/schools/" + id));

        assertThat(register.page(methodist, "/schools?q=пушкин").select("tbody").text())
                .contains("Лицей имени Пушкина");
        assertThat(register.page(methodist, "/schools?q=сош").select("tbody").text())
                .contains("Лицей имени Пушкина");
        assertThat(register.page(methodist, "/schools/" + id).select("main").text())
                .contains("Прежние названия")
                .contains("до 01.09.2024")
                .contains("СОШ № 1");
        assertThat(register.page(methodist, "/schools/" + id + "/history").text())
                .contains("СОШ № 1 → Лицей имени Пушкина");
        assertThat(context.getBean(SchoolHits.class)).isNotNull();
    }

    @Test
    void aRenamingThatMakesNoSenseIsRefused() throws Exception {
        rename("Лицей имени Пушкина", "2024-09-01");
        assertThat(body(rename("Лицей имени Гоголя", "2023-09-01"))).contains("Прошлое переименование было позже");
        assertThat(body(rename("Лицей имени Гоголя", "2199-09-01"))).contains("не может быть в будущем");
        assertThat(body(rename("Лицей имени Гоголя", "0024-09-01"))).contains("Проверьте год");
        assertThat(body(rename("Лицей имени Гоголя", "вчера"))).contains("Нужна дата");
        assertThat(body(rename("Лицей имени Пушкина", "2025-01-01"))).contains("уже так называется");
        assertThat(body(rename("", "2025-01-01"))).contains("Укажите краткое наименование");
    }

    @Test
    void aClosedSchoolKeepsItsPastAndCanBeOpenedAgain() throws Exception {
        register.within(() -> register.bean(Standings.class)
                .publish(2025, List.of(Register.standing(id, 2025, SchoolType.RESILIENT, ResultsLevel.HIGH, "0.8"))));
        close("Мало детей", version()).andExpect(redirectedUrl("/schools/" + id));

        assertThat(register.page(methodist, "/schools").select("tbody")).isEmpty();
        assertThat(register.page(methodist, "/schools?type=RESILIENT")
                        .select("tbody")
                        .text())
                .contains("СОШ № 1")
                .contains("закрыта 31.08.2025");
        assertThat(register.page(methodist, "/schools/" + id)
                        .select(".school-closed")
                        .text())
                .contains("последний день работы 31.08.2025")
                .contains("Мало детей");
        assertThat(body(close("Ещё раз", version()))).contains("Школа уже закрыта");

        register.post(methodist, "/schools/" + id + "/closure/removal").andExpect(redirectedUrl("/schools/" + id));
        assertThat(register.page(methodist, "/schools").select("tbody").text()).contains("СОШ № 1");
        assertThat(register.page(methodist, "/schools/" + id + "/history").text())
                .contains("Школа закрыта")
                .contains("Закрытие отменено");
    }

    @Test
    void aSchoolThatJoinedAnotherSaysWhereItWent() throws Exception {
        long other = register.school("2", "СОШ № 2");
        Register neighbour = new Register(context);
        long stranger = neighbour.school("3", "СОШ № 3");

        assertThat(body(merge(stranger))).contains("Выберите другую, работающую школу");
        assertThat(body(merge(id))).contains("Выберите другую, работающую школу");
        merge(other).andExpect(redirectedUrl("/schools/" + id));

        assertThat(register.page(methodist, "/schools/" + id)
                        .select(".school-closed")
                        .text())
                .contains("присоединена к СОШ № 2");
        assertThat(register.page(methodist, "/schools/" + other).select(".note").text())
                .contains("присоединены: СОШ № 1 (31.08.2025)");
        assertThat(register.page(methodist, "/schools/" + other + "/removal").text())
                .contains("нельзя удалить")
                .contains("присоединённая школа: СОШ № 1");
        register.post(methodist, "/schools/" + other + "/removal")
                .andExpect(redirectedUrl("/schools/" + other + "/removal"));
    }

    @Test
    void ofTwoSchoolsJoinedToEachOtherAtOnceOneGoesOnWorking() {
        for (int round = 0; round < 5; round++) {
            long one = register.school("one-" + round, "Первая");
            long two = register.school("two-" + round, "Вторая");
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<Boolean>> both = List.of(joining(one, two, start), joining(two, one, start));
            start.countDown();
            assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
            assertThat(register.inside(() -> register.schools().all()).stream()
                            .filter(school -> school.id() == one || school.id() == two)
                            .filter(school -> school.closedOn() == null))
                    .hasSize(1);
        }
    }

    /** Whether the school was joined; only a refusal in words may stop it. */
    private CompletableFuture<Boolean> joining(long school, long successor, CountDownLatch start) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                start.await();
                register.within(() ->
                        register.bean(SchoolChanges.class).merge(school, 0, successor, LocalDate.of(2025, 8, 31)));
                return true;
            } catch (BusinessRuleViolation refused) {
                return false;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    @Test
    void onlyASchoolThatNothingDependsOnIsDeleted() throws Exception {
        rename("Лицей", "2024-09-01");
        assertThat(register.page(methodist, "/schools/" + id + "/removal")
                        .select("form[method=post]")
                        .text())
                .contains("Удалить школу");
        register.person(Role.CURATOR, id);
        register.post(methodist, "/schools/" + id + "/removal").andExpect(redirectedUrl("/schools/" + id + "/removal"));
        assertThat(register.inside(() -> register.schools().find(id))).isPresent();

        long mistake = register.school("9", "Школы не было");
        register.post(methodist, "/schools/" + mistake + "/removal").andExpect(redirectedUrl("/schools"));
        register.get(methodist, "/schools/" + mistake).andExpect(status().isNotFound());

        register.within(() -> register.bean(Listings.class).add(SchoolExample.listed(id, LocalDate.of(2024, 1, 1))));
        assertThat(register.page(methodist, "/schools/" + id + "/removal").text())
                .contains("записи в перечнях ШНОР и ШССУ: 1")
                .contains("Закрыть школу");
    }

    @Test
    void whoRenamesSecondSeesWhoWasFirstAndKeepsWhatWasTyped() throws Exception {
        String seen = register.page(methodist, "/schools/" + id + "/name")
                .select("[name=version]")
                .val();
        rename("Лицей имени Пушкина", "2024-09-01");

        Document page = overtaken(rename("Лицей имени Гоголя", "2024-09-02", Integer.parseInt(seen)));
        assertThat(page.select(".note-warning").text())
                .contains("Проверяющая Методист")
                .contains("стало «Лицей имени Пушкина»");
        assertThat(page.select("#shortName").val()).isEqualTo("Лицей имени Гоголя");
        rename("Лицей имени Гоголя", "2024-09-02", shown(page)).andExpect(redirectedUrl("/schools/" + id));
    }

    @Test
    void whoClosesOrJoinsASchoolChangedMeanwhileIsTold() throws Exception {
        long other = register.school("2", "СОШ № 2");
        int seen = version();
        rename("Лицей имени Пушкина", "2024-09-01");

        Document closing = overtaken(close("Мало детей", seen));
        assertThat(closing.select(".note-warning").text()).contains("стало «Лицей имени Пушкина»");
        assertThat(closing.select("#reason").text()).isEqualTo("Мало детей");
        Document joining = overtaken(merge(other, seen));
        assertThat(joining.select("#successorId option[selected]").val()).isEqualTo("" + other);
        assertThat(register.inside(() -> register.schools().find(id))
                        .orElseThrow()
                        .closedOn())
                .isNull();
        merge(other, shown(joining)).andExpect(redirectedUrl("/schools/" + id));
        assertThat(overtaken(close("Мало детей", seen)).select(".note-warning").text())
                .contains("Школа присоединена к другой");
    }

    private static Document overtaken(ResultActions result) throws Exception {
        var response = result.andExpect(status().isConflict()).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }

    private static int shown(Document page) {
        return Integer.parseInt(page.select("[name=version]").val());
    }

    private int version() {
        return register.inside(() -> register.bean(SchoolRepository.class).findById(id))
                .orElseThrow()
                .getVersion();
    }

    private ResultActions close(String reason, int version) throws Exception {
        return register.post(
                methodist,
                "/schools/" + id + "/closure",
                "version",
                "" + version,
                "closedOn",
                "2025-08-31",
                "reason",
                reason);
    }

    private ResultActions rename(String name, String from) throws Exception {
        return rename(name, from, version());
    }

    private ResultActions rename(String name, String from, int version) throws Exception {
        return register.post(
                methodist,
                "/schools/" + id + "/name",
                "version",
                "" + version,
                "fullName",
                name.isEmpty() ? "" : "МБОУ " + name,
                "shortName",
                name,
                "from",
                from);
    }

    private ResultActions merge(long successor) throws Exception {
        return merge(successor, version());
    }

    private ResultActions merge(long successor, int version) throws Exception {
        return register.post(
                methodist,
                "/schools/" + id + "/merger",
                "version",
                "" + version,
                "successorId",
                String.valueOf(successor),
                "closedOn",
                "2025-08-31");
    }

    private static String body(ResultActions result) throws Exception {
        var response = result.andExpect(status().isOk()).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response.getContentAsString();
    }
}
