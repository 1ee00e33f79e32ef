package ru.mentorcentre.staff.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
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
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Staffroom;
import ru.mentorcentre.staff.consent.ConsentService;
import ru.mentorcentre.staff.educator.EducatorPagesTests;
import ru.mentorcentre.staff.educator.EducatorService;

/** Educators change schools, leave, ask to be forgotten; two cards of one person become one. */
@IntegrationTest
class EducatorLifecycleTests {

    @Autowired
    private ApplicationContext context;

    private Staffroom staffroom;
    private UserDetails methodist;
    private long one;
    private long two;
    private long id;

    @BeforeEach
    void open() {
        staffroom = new Staffroom(context);
        methodist = staffroom.person(Role.METHODIST, null);
        one = staffroom.school("1", "СОШ № 1");
        two = staffroom.school("2", "СОШ № 2");
        id = add("Ёлкина", "Анна", "Петровна");
    }

    @Test
    void aTransferKeepsTheSchoolBefore() throws Exception {
        String[] wrong = {"schoolId", "" + one, "from", "2010-01-01", "position", ""};
        Document page = answer(staffroom.post(methodist, path("/transfer"), wrong));
        assertThat(page.select("#position-error").text()).isNotEmpty();
        assertThat(answer(staffroom.post(
                                methodist,
                                path("/transfer"),
                                "schoolId",
                                "" + two,
                                "from",
                                "2010-01-01",
                                "position",
                                "Завуч"))
                        .select("#from-error")
                        .text())
                .contains("прежнюю школу");
        staffroom
                .post(methodist, path("/transfer"), "schoolId", "" + two, "from", "2025-09-01", "position", "Завуч")
                .andExpect(redirectedUrl(path("")));
        String card = staffroom.page(methodist, path("")).select("main").text();
        assertThat(card)
                .contains("СОШ № 2")
                .contains("01.09.2015 – 31.08.2025 СОШ № 1 Учитель")
                .contains("с 01.09.2025");
        assertThat(staffroom.page(methodist, path("/history")).text()).contains("Переход в другую школу");
        assertThat(staffroom.inside(() -> educators().ofSchool(one))).isEmpty();
        assertThat(staffroom.page(methodist, "/schools/" + one + "/removal").text())
                .contains("бывший педагог");
        UserDetails former = staffroom.person(Role.CURATOR, one);
        staffroom.get(former, path("")).andExpect(status().isNotFound());
    }

    @Test
    void aDayToComeIsNotTakenForToday() throws Exception {
        LocalDate tomorrow =
                LocalDate.now(staffroom.bean(java.time.Clock.class)).plusDays(1);
        assertThat(answer(staffroom.post(methodist, path("/retirement"), "retiredOn", "" + tomorrow))
                        .select("#retiredOn-error")
                        .text())
                .contains("ещё не наступил");
        assertThat(answer(staffroom.post(
                                methodist,
                                path("/transfer"),
                                "schoolId",
                                "" + two,
                                "from",
                                "" + tomorrow,
                                "position",
                                "Завуч"))
                        .select("#from-error")
                        .text())
                .contains("ещё не наступил");
    }

    @Test
    void whoLeftIsNotInTheListUntilBack() throws Exception {
        UserDetails curator = staffroom.person(Role.CURATOR, one);
        assertThat(answer(staffroom.post(curator, path("/retirement"), "retiredOn", "2014-01-01"))
                        .select("#retiredOn-error")
                        .text())
                .contains("Раньше");
        staffroom
                .post(curator, path("/retirement"), "retiredOn", "2025-06-30", "reason", "Переезд")
                .andExpect(redirectedUrl(path("")));
        assertThat(staffroom.inside(() -> educators().all())).isEmpty();
        assertThat(staffroom.inside(() -> educators().find(id)).orElseThrow().retired())
                .isTrue();
        assertThat(staffroom.page(methodist, "/staff").select("tbody")).isEmpty();
        assertThat(staffroom.page(methodist, "/staff?employment=RETIRED").text())
                .contains("выбыл 30.06.2025");
        assertThat(staffroom.page(methodist, path("")).text()).contains("последний день работы 30.06.2025. Переезд");
        staffroom.post(curator, path("/retirement/removal")).andExpect(redirectedUrl(path("")));
        assertThat(staffroom.inside(() -> educators().all())).hasSize(1);
    }

    @Test
    void aNameIsTakenOffForGoodTheHistoryToo() throws Exception {
        staffroom.within(() -> staffroom
                .bean(ConsentService.class)
                .add(id, ConsentPurpose.PROCESSING, "№ 1", "2025", LocalDate.of(2025, 9, 1), null));
        staffroom.post(methodist, path(""), EducatorPagesTests.typed("version", "0", "email", "elkina@example.org"));
        staffroom.post(methodist, path("/anonymisation")).andExpect(status().isForbidden());
        staffroom
                .post(staffroom.person(Role.LEADER, null), path("/anonymisation"))
                .andExpect(redirectedUrl(path("")));
        for (String page : List.of("", "/history", "/consents")) {
            assertThat(staffroom.page(methodist, path(page)).select("main").text())
                    .as(page)
                    .contains("Обезличенный педагог № " + id)
                    .doesNotContain("Ёлкина")
                    .doesNotContain("Петровна")
                    .doesNotContain("elkina@");
        }
        assertThat(staffroom.page(methodist, "/search?q=ёлкина").text()).doesNotContain("Ёлкина Анна");
        EducatorInfo left = staffroom.inside(() -> educators().find(id)).orElseThrow();
        assertThat(left.retired()).isTrue();
        assertThat(left.category()).isNull();
        assertThat(left.schoolId()).isEqualTo(one);
        staffroom.post(methodist, path("/retirement/removal"));
        assertThat(staffroom.inside(() -> educators().all())).isEmpty();
    }

    @Test
    void twoCardsOfOnePersonBecomeOne() throws Exception {
        long other = add("Елкина", "Анна", "Пeтровна".replace('e', 'ё'));
        long colleague = add("Совсем", "Другая", "Учительница");
        Document pairs = staffroom.page(methodist, "/staff/duplicates");
        assertThat(pairs.select("tbody tr")).hasSize(1);
        assertThat(pairs.select("tbody a[href*=merger]").attr("href")).contains("other=");
        Document form = staffroom.page(methodist, path("/merger") + "?other=" + other);
        assertThat(form.select("#otherId option[selected]").val()).isEqualTo("" + other);
        assertThat(form.select("table").text()).contains("Фамилия Ёлкина Елкина");
        staffroom
                .post(methodist, path("/namesakes"), "other", "" + other)
                .andExpect(redirectedUrl("/staff/duplicates"));
        staffroom.post(methodist, path("/namesakes"), "other", "" + other);
        assertThat(staffroom.page(methodist, "/staff/duplicates").select("tbody tr"))
                .as("somebody has said that they are two people")
                .isEmpty();
        staffroom.within(() -> {
            staffroom
                    .bean(ConsentService.class)
                    .add(other, ConsentPurpose.IMAGE, "№ 7", "2025", LocalDate.of(2025, 9, 1), null);
        });
        assertThat(answer(staffroom.post(methodist, path("/merger"), "otherId", "" + id))
                        .select("#otherId-error")
                        .text())
                .contains("та же самая");
        staffroom.post(methodist, path("/merger"), "otherId", "999999999").andExpect(status().isOk());
        staffroom.post(methodist, path("/merger"), "otherId", "" + other).andExpect(redirectedUrl(path("")));
        assertThat(staffroom.inside(() -> educators().all()))
                .extracting(EducatorInfo::id)
                .containsExactly(id, colleague);
        assertThat(staffroom.page(methodist, path("/consents")).text()).contains("№ 7");
        assertThat(namesInHistory(other)).doesNotContain("Елкина");
        assertThat(namesInHistory(id)).contains("Ёлкина");
    }

    @Test
    void aCardEnteredByMistakeIsDeleted() throws Exception {
        assertThat(staffroom.page(methodist, path("/removal")).text())
                .contains("Удалить карточку «Ёлкина Анна Петровна»");
        staffroom.post(methodist, path("/removal")).andExpect(redirectedUrl("/staff"));
        assertThat(staffroom.inside(() -> educators().find(id))).isEmpty();
        assertThat(namesInHistory(id)).doesNotContain("Ёлкина");
    }

    @Test
    void aNamesakeIsAskedAbout() throws Exception {
        String[] same = EducatorPagesTests.typed("schoolId", "" + one, "lastName", "елкина");
        Document page = answer(staffroom.post(methodist, "/staff", same));
        assertThat(page.select(".note-warning").text()).contains("уже есть педагог с таким именем");
        assertThat(page.select("[name=namesake]").val()).isEqualTo("true");
        staffroom
                .post(
                        methodist,
                        "/staff",
                        EducatorPagesTests.typed("schoolId", "" + one, "lastName", "елкина", "namesake", "true"))
                .andExpect(redirectedUrlPattern("/staff/*"));
        assertThat(staffroom.inside(() -> educators().all())).hasSize(2);
    }

    @Test
    void consentsAreNotedAndWithdrawn() throws Exception {
        assertThat(answer(staffroom.post(
                                methodist,
                                path("/consents"),
                                "purpose",
                                "PROCESSING",
                                "givenOn",
                                "2030-01-01",
                                "document",
                                ""))
                        .select(".field-error"))
                .hasSizeGreaterThanOrEqualTo(3);
        staffroom
                .post(
                        methodist,
                        path("/consents"),
                        "purpose",
                        "PROCESSING",
                        "givenOn",
                        "2025-09-01",
                        "document",
                        "№ 5",
                        "textVersion",
                        "2025-1")
                .andExpect(redirectedUrl(path("/consents")));
        Document page = staffroom.page(methodist, path("/consents"));
        assertThat(page.select("tbody").text())
                .contains("№ 5")
                .contains("бессрочно")
                .contains("действует");
        assertThat(withConsent()).containsExactly(id);
        String withdrawal = page.select("a[href$=withdrawal]").attr("href");
        assertThat(staffroom.page(methodist, withdrawal).select("h1").text()).isEqualTo("Записать отзыв согласия");
        assertThat(answer(staffroom.post(methodist, withdrawal, "withdrawnOn", "2025-08-31"))
                        .text())
                .contains("Раньше, чем согласие дано: 01.09.2025");
        staffroom.post(methodist, withdrawal, "withdrawnOn", "2025-10-01").andExpect(redirectedUrl(path("/consents")));
        assertThat(staffroom.page(methodist, path("/consents")).select("tbody").text())
                .contains("отозвано");
        assertThat(withConsent()).isEmpty();
    }

    @Test
    void aLeaderSaysWhoseAccountItIs() throws Exception {
        UserDetails leader = staffroom.person(Role.LEADER, null);
        UserDetails mentee = staffroom.person(Role.MENTEE, null);
        long account = staffroom.accountOf(mentee);
        long foreign = new Staffroom(context).accountOf(new Staffroom(context).person(Role.MENTEE, null));
        assertThat(answer(staffroom.post(leader, path("/account"), "accountId", "" + foreign))
                        .select("#accountId-error")
                        .text())
                .contains("из списка");
        staffroom.post(leader, path("/account"), "accountId", "" + account).andExpect(redirectedUrl(path("")));
        assertThat(staffroom.inside(() -> educators().ofAccount(account))).contains(id);
        assertThat(staffroom
                        .page(leader, path("/account"))
                        .select("option[selected]")
                        .val())
                .isEqualTo("" + account);
        staffroom.post(leader, path("/account"), "accountId", "").andExpect(redirectedUrl(path("")));
        assertThat(staffroom.inside(() -> educators().ofAccount(account))).isEmpty();
    }

    private List<String> namesInHistory(long educator) {
        return staffroom
                .bean(JdbcClient.class)
                .sql("select last_name from educator_history where id = ?")
                .param(educator)
                .query(String.class)
                .list();
    }

    private java.util.Set<Long> withConsent() {
        return staffroom.inside(() -> staffroom.bean(ConsentService.class).educatorsWith(ConsentPurpose.PROCESSING));
    }

    private long add(String last, String first, String patronymic) {
        return staffroom.inside(() -> educators().add(EducatorExample.named(one, last, first, patronymic)));
    }

    private String path(String tab) {
        return "/staff/" + id + tab;
    }

    private EducatorService educators() {
        return staffroom.bean(EducatorService.class);
    }

    private static Document answer(ResultActions result) throws Exception {
        var response = result.andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }
}
