package ru.mentorcentre.reserve.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.review.ReviewCentre;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;

/** An expert without an account gets one by invitation; somebody who is there already gets no second one. */
@IntegrationTest
class ExpertInvitationTests {

    private final String login = "guest" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @Autowired
    private ApplicationContext context;

    private ReviewCentre centre;

    @BeforeEach
    void found() {
        centre = new ReviewCentre(context);
    }

    @Test
    void theAccountIsMadeListedAndWrittenToWithoutThePassword() throws Exception {
        Document page = invite("Гостева Инна", login + "@example.org", "schoolId", String.valueOf(centre.home));
        String password = page.select("#one-time-password").text();
        assertThat(page.text()).contains(login, "Школа № 1", "Пароля в нём нет");
        UserDetails guest = guest(login);
        assertThat(context.getBean(PasswordEncoder.class).matches(password, guest.getPassword()))
                .isTrue();
        assertThat(((SignedIn) guest).viewer().roles()).containsExactly("MENTOR");
        assertThat(centre.page(centre.leader, experts()).text()).contains("Гостева Инна", login + "@example.org");
        assertThat(centre.bean(JdbcClient.class)
                        .sql("select kind from expert_letter where email = ?")
                        .param(login + "@example.org")
                        .query(String.class)
                        .list())
                .containsExactly("ACCOUNT");
        long application = centre.application(centre.home, "Своя", ApplicationState.IN_EXPERTISE);
        centre.post(
                        centre.leader,
                        "/reserve/applications/" + application + "/experts",
                        "account",
                        String.valueOf(centre.accountOf(guest)))
                .andExpect(flash().attribute("flashError", containsString("работает в школе кандидата")));
        assertThat(trail()).anyMatch(line -> line.startsWith("создана для эксперта: " + login));
    }

    @Test
    void aGuestOpensThePagesOfTheMenuAndFindsNobodyThere() throws Exception {
        long application = centre.application(centre.home, "Чужакова", ApplicationState.IN_EXPERTISE);
        invite("Гостева Инна", login + "@example.org");
        // as after the first sign-in
        centre.bean(JdbcClient.class)
                .sql("update account set must_change_password = false where login = ?")
                .param(login)
                .update();
        UserDetails guest = guest(login);
        for (String path : centre.page(guest, "/").select("nav a[href^=/]").eachAttr("href")) {
            assertThat(centre.page(guest, path).select("main").text()).as(path).doesNotContain("Чужакова");
        }
        centre.get(guest, "/reserve/applications/" + application).andExpect(status().isNotFound());
        centre.get(guest, "/reserve/review/" + application).andExpect(status().isNotFound());
        centre.assign(application, guest);
        assertThat(centre.page(guest, "/reserve/review").text()).contains("Чужакова");
    }

    @Test
    void whoIsThereAlreadyIsOfferedInsteadOfASecondAccount() throws Exception {
        invite("Семёнова Алёна", login + "@example.org");
        long before = accounts();
        Document offered = invite("семенова  алена", "other@example.org");
        assertThat(offered.text()).contains("второй заводить не нужно", "уже в списке");
        Document byAddress = invite("Другая Ольга", login.toUpperCase() + "@example.org");
        assertThat(byAddress.text()).contains("Семёнова Алёна");
        assertThat(accounts()).isEqualTo(before);
        Document made = invite("Семёнова Алёна", login + "@example.org", "another", "true");
        assertThat(made.text()).contains(login + "2");
        assertThat(accounts()).isEqualTo(before + 1);
    }

    @Test
    void offeredOnesAreAddedWithTheTypedAddress() throws Exception {
        UserDetails known = centre.person(Role.MODERATOR, null);
        Document offered = invite("Проверяющая " + Role.MODERATOR.title(), login + "@example.org");
        var form = offered.select("form:has([name=account])");
        assertThat(form.select("[name=account]").val()).isEqualTo(String.valueOf(centre.accountOf(known)));
        centre.post(
                        centre.leader,
                        form.attr("action"),
                        "account",
                        form.select("[name=account]").val(),
                        "email",
                        form.select("[name=email]").val())
                .andExpect(flash().attribute("flash", "Эксперт добавлен"));
        assertThat(centre.page(centre.leader, experts()).text()).contains(login + "@example.org");
    }

    @Test
    void anEducatorOfTheBaseReviewsNobodyOfTheOwnSchoolByAnotherDoor() throws Exception {
        centre.within(() ->
                centre.bean(Educators.class).add(EducatorExample.named(centre.home, "Безучётная", "Анна", "Петровна")));
        String name = "Безучётная Анна Петровна";
        assertThat(invite(name, login + "@example.org").text()).contains("выберите его школу");
        Document page = invite(name, login + "@example.org", "schoolId", String.valueOf(centre.home));
        assertThat(page.select("#one-time-password")).isNotEmpty();
    }

    @Test
    void nonsenseIsRefusedInWords() throws Exception {
        for (String[] wrong : List.of(
                new String[] {"Одна", login + "@example.org", "фамилию и имя"},
                new String[] {"Гостева Инна", "без собаки", "Нужен адрес вида"},
                new String[] {" ", login + "@example.org", "Проверьте, что введено"})) {
            assertThat(invite(wrong[0], wrong[1]).text()).contains(wrong[2]);
        }
        assertThat(invite("Гостева Инна", login + "@example.org", "schoolId", "1")
                        .text())
                .contains("Такой школы нет");
        centre.post(centre.person(Role.METHODIST, null), experts() + "/invitation", "fullName", "Гостева Инна")
                .andExpect(status().isForbidden());
    }

    @Test
    void theAddressIsChangedOnAPageOfItsOwn() throws Exception {
        UserDetails expert = centre.expert(Role.MENTOR, null);
        String page = centre.page(centre.leader, experts())
                .select("a[href$=/address]")
                .attr("href");
        assertThat(expert).isNotNull();
        centre.post(centre.leader, page, "version", "0", "email", "нет")
                .andExpect(content().string(containsString("Нужен адрес")));
        centre.post(centre.leader, page, "version", "0", "email", login + "@example.org")
                .andExpect(flash().attribute("flash", "Адрес эксперта сохранён"));
        centre.post(centre.leader, page, "version", "0", "email", "late@example.org")
                .andExpect(status().isConflict());
        assertThat(centre.page(centre.leader, experts()).text()).contains(login + "@example.org");
    }

    private Document invite(String name, String email, String... more) throws Exception {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"fullName", name, "email", email}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        var response = centre.post(centre.leader, experts() + "/invitation", all)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }

    private UserDetails guest(String name) {
        return context.getBean(UserDetailsService.class).loadUserByUsername(name);
    }

    private long accounts() {
        return centre.bean(JdbcClient.class)
                .sql("select count(*) from account where municipality_id = ?")
                .param(centre.municipality)
                .query(Long.class)
                .single();
    }

    private List<String> trail() {
        return centre.bean(JdbcClient.class)
                .sql("select subject from audit_entry where municipality_id = ?")
                .param(centre.municipality)
                .query(String.class)
                .list();
    }

    private String experts() {
        return "/reserve/seasons/" + centre.season + "/experts";
    }
}
