package ru.mentorcentre.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.AccountExample;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.Visitor;

/** The session ran out in the middle of a form: nothing typed is lost, and nothing is sent without a click. */
@IntegrationTest
class SavedFormTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private Sessions sessions;

    private Visitor visitor;
    private String admin;
    private String wanted;

    @BeforeEach
    void openAForm() {
        visitor = new Visitor(port);
        admin = AccountExample.add(accounts, Role.ADMIN, null);
        wanted = AccountExample.login("wanted");
        visitor.signIn(admin, AccountExample.PASSWORD);
        visitor.get("/admin/accounts/new");
    }

    private void type() {
        visitor.submit("/admin/accounts", "fullName", "Ёлкина Анна", "login", wanted, "roles", "REGION");
    }

    private void end() {
        sessions.endOthers(admin, null);
    }

    @Test
    void isSentOnAfterTheLogInWithOneClick() {
        end();
        type();
        assertThat(visitor.redirect()).isEqualTo("/login?kept");
        assertThat(visitor.follow().text()).contains("Сессия закончилась. Войдите — введённое не потеряется.");
        visitor.submit("/login", "username", admin, "password", AccountExample.PASSWORD);
        assertThat(visitor.redirect()).isEqualTo("/continue");
        assertThat(repository.findByLogin(wanted)).isEmpty();
        assertThat(visitor.follow().text()).contains("Раздел Учётные записи").contains("Продолжить сохранение");
        visitor.submit("/admin/accounts");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(repository.findByLogin(wanted).orElseThrow().fullName()).isEqualTo("Ёлкина Анна");
        assertThat(visitor.get("/continue").redirect()).isEqualTo("/");
    }

    @Test
    void surfacesAsWellWhenTheLogInHappenedInAnotherWindow() {
        String oldToken = visitor.page().selectFirst("input[name=_csrf]").attr("value");
        end();
        visitor.signIn(admin, AccountExample.PASSWORD);
        visitor.post(
                "/admin/accounts", "_csrf", oldToken, "fullName", "Ёлкина Анна", "login", wanted, "roles", "REGION");
        assertThat(visitor.redirect()).isEqualTo("/continue");
        visitor.follow().submit("/admin/accounts");
        assertThat(repository.findByLogin(wanted)).isPresent();
    }

    @Test
    void canBeDoneWithout() {
        end();
        type();
        visitor.follow().submit("/login", "username", admin, "password", AccountExample.PASSWORD);
        visitor.follow().submit("/continue/removal");
        assertThat(visitor.get("/continue").redirect()).isEqualTo("/");
        assertThat(repository.findByLogin(wanted)).isEmpty();
    }

    @Test
    void keepsTheQueryStringApartFromTheFields() {
        end();
        visitor.post("/admin/accounts?from=list&login=a", "login", "b", "fullName", "Имя");
        visitor.follow().submit("/login", "username", admin, "password", AccountExample.PASSWORD);
        visitor.follow();
        assertThat(visitor.page()
                        .select("form[action='/admin/accounts?from=list&login=a'] input[name=login]")
                        .eachAttr("value"))
                .containsExactly("b");
        assertThat(visitor.page().select("input[name=from]")).isEmpty();
    }

    @Test
    void isNotKeptFromAnotherSite() {
        end();
        visitor.post("/admin/accounts", List.of("Sec-Fetch-Site", "cross-site"), "login", wanted);
        assertThat(visitor.redirect()).isEqualTo("/login?expired");
        end();
        visitor.post("/admin/accounts", List.of("Origin", "https://evil.example"), "login", wanted);
        assertThat(visitor.redirect()).isEqualTo("/login?expired");
        visitor.get("/login").submit("/login", "username", admin, "password", AccountExample.PASSWORD);
        assertThat(visitor.redirect()).isEqualTo("/");
    }

    @Test
    void isNotKeptForSomebodyWhoWasNeverHere() {
        Visitor stranger = new Visitor(port);
        stranger.post("/admin/accounts", "login", wanted);
        assertThat(stranger.status()).isEqualTo(403);
    }

    @Test
    void isNotKeptWhenItHoldsAPasswordOrTooMuch() {
        end();
        visitor.post("/account/password", "oldPassword", "a", "newPassword", "b");
        assertThat(visitor.redirect()).isEqualTo("/login?expired");
        end();
        visitor.post("/admin/accounts", "fullName", "я".repeat(300_001));
        assertThat(visitor.redirect()).isEqualTo("/login?expired");
    }

    @Test
    void sendsHtmxToTheLogInPage() {
        end();
        visitor.post(
                "/admin/accounts/draft",
                List.of("Sec-Fetch-Site", "same-origin", "HX-Request", "true"),
                "fullName",
                "Имя");
        assertThat(visitor.status()).isEqualTo(401);
        assertThat(visitor.header("HX-Redirect")).isEqualTo("/login?kept");
    }
}
