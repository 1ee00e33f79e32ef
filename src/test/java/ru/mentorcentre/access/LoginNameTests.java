package ru.mentorcentre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.account.AccountDesk;

/** In by the front door, and only by it. */
@IntegrationTest
class LoginNameTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private ThrottleMarkRepository marks;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void forgetAttempts() {
        marks.removeBefore(Instant.now().plusSeconds(3600));
    }

    @Test
    void remembersWhereOneWasGoing() {
        visitor.get("/admin/accounts?q=%D1%91&page=0");
        assertThat(visitor.redirect()).isEqualTo("/login");
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        visitor.signIn(login, AccountExample.PASSWORD);
        assertThat(visitor.redirect()).isEqualTo("/admin/accounts?q=%D1%91&page=0");
        assertThat(visitor.follow().status()).isEqualTo(200);
    }

    @Test
    void leadsNowhereElse() {
        visitor.get("//evil.example/login");
        assertThat(visitor.status()).isEqualTo(400);
        visitor.get("/login?continue=https://evil.example&redirect=//evil.example");
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        assertThat(visitor.signIn(login, AccountExample.PASSWORD).redirect()).isEqualTo("/");
    }

    @Test
    void doesNotRememberWhatAScriptFetched() {
        visitor.get("/admin/accounts?page=3", "HX-Request", "true");
        assertThat(visitor.status()).isEqualTo(401);
        assertThat(visitor.header("HX-Redirect")).isEqualTo("/login");
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        assertThat(visitor.signIn(login, AccountExample.PASSWORD).redirect()).isEqualTo("/");
    }

    @Test
    void givesAnUnknownLoginTheAnswerOfAWrongPassword() {
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        String wrong = visitor.signIn(login, "не тот пароль")
                .follow()
                .page()
                .select("#problem")
                .text();
        String unknown = visitor.signIn("nobody.at.all", "не тот пароль")
                .follow()
                .page()
                .select("#problem")
                .text();
        assertThat(wrong).isNotBlank().isEqualTo(unknown);
    }

    @Test
    void tellsABlockedPersonOnlyWhoKnowsThePassword() {
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        Account boss = repository.findByLogin("admin").orElseThrow();
        desk.block(repository.findByLogin(login).orElseThrow().id(), boss.viewer());
        assertThat(visitor.signIn(login, "не тот пароль").follow().text()).contains("Логин или пароль не подходят");
        assertThat(visitor.signIn(login, AccountExample.PASSWORD).follow().text())
                .contains("заблокирована");
    }

    @Test
    void takesTheLoginInAnyCase() {
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        assertThat(visitor.signIn(" " + login.toUpperCase() + " ", AccountExample.PASSWORD)
                        .redirect())
                .isEqualTo("/");
    }

    @Test
    void changesTheSessionAndKeepsTheHashOutOfIt() {
        visitor.get("/login");
        String before = visitor.session();
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        visitor.signIn(login, AccountExample.PASSWORD);
        assertThat(visitor.session()).isNotNull().isNotEqualTo(before);
        Map<String, ? extends Session> open = sessions.findByPrincipalName(login);
        assertThat(open).hasSize(1);
        SecurityContext context = open.values().iterator().next().getAttribute("SPRING_SECURITY_CONTEXT");
        assertThat(((Principal) context.getAuthentication().getPrincipal()).getPassword())
                .isNull();
        assertThat(context.getAuthentication().getCredentials()).isNull();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void letsTheCookieBeSeenByNoScriptAndNoOtherSite() {
        visitor.get("/login");
        assertThat(visitor.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void startsNoSessionForAMonitor() {
        assertThat(visitor.get("/actuator/health").status()).isEqualTo(200);
        assertThat(visitor.session()).isNull();
    }

    @Test
    void letsOneGo() {
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        visitor.signIn(login, AccountExample.PASSWORD);
        visitor.get("/account").submit("/logout");
        assertThat(visitor.redirect()).isEqualTo("/login?logout");
        assertThat(visitor.get("/account").redirect()).startsWith("/login");
        assertThat(sessions.findByPrincipalName(login)).isEmpty();
    }

    @Test
    void makesOneWaitAfterFiveFailures() {
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn(login, "не тот " + i).follow().text()).contains("не подходят");
        }
        assertThat(visitor.signIn(login, AccountExample.PASSWORD).follow().text())
                .contains("Слишком много неудачных попыток. Попробуйте через 15 минут");
        marks.removeBefore(Instant.now().plusSeconds(3600));
        assertThat(visitor.signIn(login, AccountExample.PASSWORD).redirect()).isEqualTo("/");
    }

    @Test
    void asksAgainWhenTheLoginPageItselfIsTooOld() {
        visitor.get("/login");
        visitor.post("/login", "username", "admin", "password", "demo-demo", "_csrf", "old");
        assertThat(visitor.redirect()).isEqualTo("/login?expired");
    }
}
