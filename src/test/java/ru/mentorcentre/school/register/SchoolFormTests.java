package ru.mentorcentre.school.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Arrays;
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
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.school.Register;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** A school is entered and changed by a form, its history tells who did what. */
@IntegrationTest
class SchoolFormTests {

    @Autowired
    private ApplicationContext context;

    private Register register;
    private UserDetails methodist;

    @BeforeEach
    void open() {
        register = new Register(context);
        methodist = register.person(Role.METHODIST, null);
    }

    @Test
    void aSchoolIsAdded() throws Exception {
        register.post(methodist, "/schools", typed("code", " 12 ", "shortName", "Лицей  № 12", "kind", "LYCEUM"))
                .andExpect(redirectedUrlPattern("/schools/*"));

        SchoolInfo school = register.inside(() -> register.schools().all()).get(0);
        assertThat(school.code()).isEqualTo("12");
        assertThat(school.shortName()).isEqualTo("Лицей № 12");
        assertThat(school.advanced()).isTrue();
        Document card = register.page(methodist, "/schools/" + school.id());
        assertThat(card.select("h1").text()).isEqualTo("Лицей № 12");
        assertThat(card.select(".facts").text()).contains("Тип в 2025 году").contains("ещё не рассчитан");
        assertThat(card.select("nav.tabs a").eachAttr("href"))
                .containsExactly(
                        "/schools/" + school.id(),
                        "/schools/" + school.id() + "/figures",
                        "/schools/" + school.id() + "/classification",
                        "/schools/" + school.id() + "/listings",
                        "/schools/" + school.id() + "/events",
                        "/schools/" + school.id() + "/history");
    }

    @Test
    void mistakesStandBesideTheirFields() throws Exception {
        Document page = answer(register.post(
                methodist,
                "/schools",
                typed(
                        "code",
                        "",
                        "email",
                        "где-то",
                        "phone",
                        "позвоните",
                        "pupils",
                        "много",
                        "educators",
                        "-1",
                        "kind",
                        "CASTLE",
                        "fullName",
                        "ы".repeat(501))));

        assertThat(page.select("#code-error").text()).contains("Укажите код");
        assertThat(page.select("#email-error").text()).contains("school@example.ru");
        assertThat(page.select("#phone-error").text()).contains("цифры");
        assertThat(page.select("#pupils-error").text()).contains("целое число");
        assertThat(page.select("#educators-error").text()).contains("Не меньше 0");
        assertThat(page.select("#kind-error").text()).contains("проверьте");
        assertThat(page.select("#fullName-error").text()).contains("500");
        assertThat(page.select("#pupils").val()).isEqualTo("много");
        assertThat(page.select(".form-errors a"))
                .extracting(link -> link.attr("href"))
                .containsExactly("#code", "#kind", "#fullName", "#educators", "#pupils", "#phone", "#email");
        assertThat(page.select(".form-errors").text())
                .contains("Педагогов: не меньше 0")
                .contains("Обучающихся: нужно целое число");
    }

    @Test
    void aTakenCodeIsAnErrorOfItsField() throws Exception {
        register.school("7", "СОШ № 7");
        Document page = answer(register.post(methodist, "/schools", typed("code", "7")));
        assertThat(page.select("#code-error").text()).contains("уже у другой школы: СОШ № 7");
        // the neighbour may have the same code
        Register neighbour = new Register(context);
        neighbour
                .post(neighbour.person(Role.METHODIST, null), "/schools", typed("code", "7"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void twoWhoTakeOneCodeAtOnceDoNotBothGetIt() {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Void>> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String name = "Школа " + i;
            both.add(CompletableFuture.runAsync(() -> {
                try {
                    start.await();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
                register.school("one", name);
            }));
        }
        start.countDown();
        assertThatThrownBy(() -> both.forEach(CompletableFuture::join))
                .hasRootCauseInstanceOf(BusinessRuleViolation.class);
        assertThat(register.inside(() -> register.schools().all())).hasSize(1);
    }

    @Test
    void whoSavesSecondSeesWhoWasFirstAndKeepsWhatWasTyped() throws Exception {
        long id = register.school("1", "СОШ № 1");
        register.post(methodist, "/schools/" + id, typed("version", "0", "code", "1", "phone", "8 (111) 111-11-11"))
                .andExpect(redirectedUrl("/schools/" + id));
        UserDetails leader = register.person(Role.LEADER, null);
        ResultActions second = register.post(
                leader, "/schools/" + id, typed("version", "0", "code", "1", "phone", "8 (222) 222-22-22"));

        second.andExpect(status().isConflict());
        Document page = answer(second);
        assertThat(page.select(".note-warning").text())
                .contains("Проверяющая Методист")
                .contains("8 (111) 111-11-11");
        assertThat(page.select("#phone").val()).isEqualTo("8 (222) 222-22-22");
        String version = page.select("[name=version]").val();
        register.post(leader, "/schools/" + id, typed("version", version, "code", "1", "phone", "8 (222) 222-22-22"))
                .andExpect(redirectedUrl("/schools/" + id));
        assertThat(register.page(methodist, "/schools/" + id).text()).contains("8 (222) 222-22-22");
    }

    @Test
    void theHistoryTellsWhoChangedWhat() throws Exception {
        long id = register.school("1", "СОШ № 1");
        register.post(
                methodist, "/schools/" + id, typed("version", "0", "code", "1", "kind", "GYMNASIUM", "pupils", "500"));
        Document page = register.page(methodist, "/schools/" + id + "/history");

        assertThat(page.select(".timeline li")).hasSize(2);
        String latest = page.select(".timeline li").first().text();
        assertThat(latest)
                .contains("Проверяющая Методист")
                .contains("Вид Средняя школа → Гимназия")
                .contains("Обучающихся 400 → 500");
        assertThat(page.select(".timeline li").last().text())
                .contains("Программа")
                .contains("внесена в реестр");
        StatementCount.atMostEight("history", () -> register.page(methodist, "/schools/" + id + "/history"));
        StatementCount.atMostEight("card", () -> register.page(methodist, "/schools/" + id));
        StatementCount.atMostEight("listings", () -> register.page(methodist, "/schools/" + id + "/listings"));
    }

    @Test
    void badAddressesAreNoMalfunction() throws Exception {
        register.get(methodist, "/schools/0").andExpect(status().isNotFound());
        register.get(methodist, "/schools/9999999999999").andExpect(status().isNotFound());
        register.get(methodist, "/schools/abc").andExpect(status().is4xxClientError());
        register.get(methodist, "/schools/99999999999999999999999").andExpect(status().is4xxClientError());
        register.get(methodist, "/schools/export.pdf").andExpect(status().is4xxClientError());
    }

    private Document answer(ResultActions result) throws Exception {
        var response = result.andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }

    /** A form filled in rightly but for the fields named. */
    static String[] typed(String... fields) {
        List<String> all = new ArrayList<>(List.of(
                "code",
                "1",
                "fullName",
                "Средняя школа № 1",
                "shortName",
                "СОШ № 1",
                "kind",
                "SECONDARY",
                "place",
                "TOWN",
                "advanced",
                "BY_KIND",
                "headName",
                "",
                "phone",
                "",
                "email",
                "",
                "address",
                "",
                "educators",
                "",
                "pupils",
                ""));
        for (int i = 0; i < fields.length; i += 2) {
            int at = all.indexOf(fields[i]);
            if (at >= 0 && at % 2 == 0) {
                all.set(at + 1, fields[i + 1]);
            } else {
                all.addAll(Arrays.asList(fields[i], fields[i + 1]));
            }
        }
        return all.toArray(String[]::new);
    }
}
