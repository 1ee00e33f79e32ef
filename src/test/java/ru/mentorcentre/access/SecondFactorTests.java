package ru.mentorcentre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.account.AccountDesk;
import ru.mentorcentre.access.credential.FactorPolicy;
import ru.mentorcentre.access.factor.AuthenticatorApp;
import ru.mentorcentre.access.signin.Sessions;

/** A log-in in two steps: nobody is in before the second, no code counts twice, and there is a way back for each loss. */
@IntegrationTest
class SecondFactorTests {

    private static final String PATH = "/account/second-factor";
    private static final String SET_UP = PATH + "/setup";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private FactorPolicy policy;

    @Autowired
    private FactorReset reset;

    @Autowired
    private Sessions open;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ThrottleMarkRepository marks;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    private Visitor visitor;
    private String login;
    private long id;
    private AuthenticatorApp app;
    private List<String> recovery;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
        login = AccountExample.add(accounts, Role.ADMIN, null);
        id = repository.findByLogin(login).orElseThrow().id();
    }

    @AfterEach
    void leaveAsItWas() {
        policy.require(false);
        marks.removeBefore(Instant.now().plusSeconds(3600));
    }

    private void setUp() {
        visitor.signIn(login, AccountExample.PASSWORD);
        visitor.get(SET_UP);
        app = new AuthenticatorApp(visitor.page().select("#secret").text());
        visitor.submit(SET_UP, "newPasswordCode", app.code(0), "password", AccountExample.PASSWORD);
        assertThat(visitor.status()).isEqualTo(200);
        recovery = visitor.page().select(".recovery-codes code").eachText();
        assertThat(recovery).hasSize(10);
    }

    /** As if the last code had been typed half a minute ago. */
    private void waitForTheNextCode() {
        database.sql("update second_factor set last_step = 0 where account_id = ?")
                .param(id)
                .update();
    }

    /** The other button of the form on the last page. */
    private void remove(String... filled) {
        List<String> fields = new ArrayList<>(List.of(filled));
        fields.addAll(
                List.of("_csrf", visitor.page().selectFirst("input[name=_csrf]").attr("value")));
        visitor.post(PATH + "/removal", fields.toArray(String[]::new));
    }

    private Visitor password() {
        return visitor.signIn(login, AccountExample.PASSWORD);
    }

    private Visitor code(String code) {
        return visitor.get("/login/code").submit("/login/code", "passwordCode", code);
    }

    @Test
    void nobodyIsInBeforeTheSecondStep() {
        setUp();
        waitForTheNextCode();
        visitor = new Visitor(port);
        visitor.get("/admin/accounts?q=x");
        assertThat(password().redirect()).isEqualTo("/login/code");
        String between = visitor.session();
        assertThat(sessions.findByPrincipalName(login)).hasSize(1);
        for (String page : List.of("/", "/account", "/admin/accounts", PATH, "/continue", "/help")) {
            assertThat(visitor.get(page).redirect()).as(page).startsWith("/login");
        }
        visitor.get("/admin/accounts?q=x");
        assertThat(code(app.code(0)).redirect()).isEqualTo("/admin/accounts?q=x");
        assertThat(visitor.session()).isNotEqualTo(between);
        assertThat(visitor.follow().status()).isEqualTo(200);
        assertThat(said("LOG_IN")).contains("и кодом второго фактора");
    }

    @Test
    void aCodeCountsOnceAndAWrongOneNever() {
        setUp();
        visitor = new Visitor(port);
        password();
        assertThat(code(app.code(0)).redirect())
                .as("the one it was set up with")
                .isEqualTo("/login/code?error");
        assertThat(visitor.follow().text()).contains("Код не подходит");
        assertThat(code(app.wrongCode()).redirect()).isEqualTo("/login/code?error");
        assertThat(said("LOG_IN_FAILED")).contains("пароль верен, код второго фактора — нет");
        assertThat(code(app.code(1)).redirect()).isEqualTo("/");
        visitor = new Visitor(port);
        password();
        assertThat(code(app.code(1)).redirect()).as("used").isEqualTo("/login/code?error");
        assertThat(code(app.code(0)).redirect()).as("earlier than the used one").isEqualTo("/login/code?error");
    }

    @Test
    void fiveWrongCodesCloseTheSecondStepForAWhileWhateverThePassword() {
        setUp();
        waitForTheNextCode();
        visitor = new Visitor(port);
        for (int i = 0; i < 5; i++) {
            password();
            assertThat(code(app.wrongCode()).follow().text()).contains("Код не подходит");
        }
        password();
        assertThat(code(app.code(0)).follow().text()).contains("Слишком много неудачных попыток");
        marks.removeBefore(Instant.now().plusSeconds(3600));
        assertThat(code(app.code(0)).redirect()).isEqualTo("/");
    }

    @Test
    void afterAHundredWrongCodesOnlyARecoveryCodeHelps() {
        setUp();
        waitForTheNextCode();
        database.sql("update second_factor set failures = 100 where account_id = ?")
                .param(id)
                .update();
        visitor = new Visitor(port);
        assertThat(password().follow().text()).contains("слишком много раз");
        assertThat(code(app.code(0)).redirect()).isEqualTo("/login/code?error");
        assertThat(code(recovery.get(0)).redirect()).isEqualTo("/");
    }

    @Test
    void aRecoveryCodeCountsOnce() {
        setUp();
        visitor = new Visitor(port);
        password();
        assertThat(code(recovery.get(3).toUpperCase().replace("-", " ")).redirect())
                .isEqualTo("/");
        assertThat(visitor.get(PATH).text()).contains("Резервных кодов осталось 9");
        assertThat(said("ACCOUNT")).contains("вход по резервному коду, осталось: 9");
        visitor = new Visitor(port);
        password();
        assertThat(code(recovery.get(3)).redirect()).isEqualTo("/login/code?error");
        assertThat(code(recovery.get(4)).redirect()).isEqualTo("/");
    }

    @Test
    void neitherSecretNorRecoveryCodesLieInTheDatabase() {
        visitor.signIn(login, AccountExample.PASSWORD);
        visitor.get(SET_UP);
        String secret = visitor.page().select("#secret").text().replace(" ", "");
        byte[] raw = new AuthenticatorApp(secret).secret();
        assertThat(holds("spring_session_attributes", "attribute_bytes", raw)).isFalse();
        assertThat(holds("spring_session_attributes", "attribute_bytes", secret.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        app = new AuthenticatorApp(secret);
        visitor.submit(SET_UP, "newPasswordCode", app.code(0), "password", AccountExample.PASSWORD);
        recovery = visitor.page().select(".recovery-codes code").eachText();
        assertThat(holds("second_factor", "secret", raw)).isFalse();
        assertThat(database.sql("select string_agg(hash, ' ') from recovery_code where account_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain(recovery)
                .doesNotContain(recovery.get(0).replace("-", ""));
    }

    private boolean holds(String table, String column, byte[] bytes) {
        return database.sql("select exists (select from " + table + " where position(?::bytea in " + column + ") > 0)")
                .param(bytes)
                .query(Boolean.class)
                .single();
    }

    @Test
    void aRowCopiedToAnotherAccountOpensNothing() {
        setUp();
        String other = AccountExample.add(accounts, Role.ADMIN, null);
        long otherId = repository.findByLogin(other).orElseThrow().id();
        database.sql("insert into second_factor (account_id, secret, since, last_step, failures)"
                        + " select ?, secret, since, 0, 0 from second_factor where account_id = ?")
                .params(otherId, id)
                .update();
        visitor = new Visitor(port).signIn(other, AccountExample.PASSWORD);
        assertThat(visitor.follow().text()).contains("Ключ программы изменился или потерян");
        assertThat(code(app.code(0)).redirect()).isEqualTo("/login/code?error");
    }

    @Test
    void withAnotherKeyARecoveryCodeStillOpensAndThePagesSayWhatToDo() {
        setUp();
        database.sql("update second_factor set secret = decode(repeat('ab', 48), 'hex') where account_id = ?")
                .param(id)
                .update();
        visitor = new Visitor(port);
        assertThat(password().follow().text()).contains("Введите один из резервных кодов");
        assertThat(code(recovery.get(0)).redirect()).isEqualTo(PATH);
        assertThat(visitor.follow().text()).contains("Ключ программы изменился или потерян");
        visitor.get(SET_UP);
        AuthenticatorApp other =
                new AuthenticatorApp(visitor.page().select("#secret").text());
        visitor.submit(
                SET_UP,
                "newPasswordCode",
                other.code(0),
                "password",
                AccountExample.PASSWORD,
                "passwordCode",
                recovery.get(1));
        assertThat(visitor.page().select(".recovery-codes code")).hasSize(10);
    }

    @Test
    void aFormThatOutlivedItsSessionIsShownAfterTheSecondStepAndNotBefore() {
        setUp();
        waitForTheNextCode();
        String wanted = AccountExample.login("wanted");
        visitor.get("/admin/accounts/new");
        open.endOthers(login, null);
        visitor.submit("/admin/accounts", "fullName", "Ёлкина Анна", "login", wanted, "roles", "REGION");
        assertThat(visitor.redirect()).isEqualTo("/login?kept");
        password();
        assertThat(visitor.redirect()).isEqualTo("/login/code");
        assertThat(visitor.follow().page().text()).doesNotContain("Ёлкина");
        assertThat(visitor.get("/continue").redirect()).startsWith("/login");
        assertThat(code(app.code(0)).redirect()).isEqualTo("/continue");
        visitor.follow().submit("/admin/accounts");
        assertThat(repository.findByLogin(wanted)).isPresent();
    }

    @Test
    void aFormWithACodeIsNeverKept() {
        setUp();
        visitor.get(PATH);
        open.endOthers(login, null);
        remove("password", AccountExample.PASSWORD, "passwordCode", recovery.get(0));
        assertThat(visitor.redirect()).isEqualTo("/login?expired");
        visitor.post("/account/nothing", "newPasswordCode", "123456");
        assertThat(visitor.redirect()).isEqualTo("/login?expired");
    }

    @Test
    void whoWasBlockedOrGotAnotherPasswordBetweenTheStepsBeginsAnew() {
        setUp();
        waitForTheNextCode();
        Account boss = repository.findByLogin("admin").orElseThrow();
        visitor = new Visitor(port);
        password();
        desk.resetPassword(id, boss.viewer());
        assertThat(code(app.code(0)).redirect()).isEqualTo("/login?expired");
        assertThat(visitor.get("/login/code").redirect()).isEqualTo("/login");
    }

    @Test
    void switchingOffAsksForPasswordAndCode() {
        setUp();
        waitForTheNextCode();
        visitor.get(PATH);
        remove("password", "не тот", "passwordCode", app.code(0));
        assertThat(visitor.text()).contains("Пароль не подходит");
        visitor.get(PATH);
        remove("password", AccountExample.PASSWORD, "passwordCode", app.wrongCode());
        assertThat(visitor.text()).contains("Код не подходит");
        visitor.get(PATH);
        remove("password", AccountExample.PASSWORD, "passwordCode", app.code(0));
        assertThat(visitor.redirect()).isEqualTo("/account");
        assertThat(new Visitor(port).signIn(login, AccountExample.PASSWORD).redirect())
                .isEqualTo("/");
        assertThat(said("ACCOUNT")).contains("второй фактор выключен: " + login);
    }

    @Test
    void anotherDeviceAsksForACodeOfTheFormerOne() {
        setUp();
        waitForTheNextCode();
        visitor.get(SET_UP);
        AuthenticatorApp other =
                new AuthenticatorApp(visitor.page().select("#secret").text());
        visitor.submit(SET_UP, "newPasswordCode", other.code(0), "password", AccountExample.PASSWORD);
        assertThat(visitor.text()).contains("Код не подходит или уже использован");
        visitor.submit(
                SET_UP,
                "newPasswordCode",
                other.code(0),
                "password",
                AccountExample.PASSWORD,
                "passwordCode",
                app.code(0));
        assertThat(visitor.page().select(".recovery-codes code").eachText())
                .hasSize(10)
                .doesNotContainAnyElementsOf(recovery);
        waitForTheNextCode();
        visitor = new Visitor(port);
        password();
        assertThat(code(app.code(0)).redirect()).isEqualTo("/login/code?error");
        assertThat(code(recovery.get(0)).redirect()).isEqualTo("/login/code?error");
        assertThat(code(other.code(0)).redirect()).isEqualTo("/");
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheFormer() {
        setUp();
        waitForTheNextCode();
        visitor.get(PATH)
                .submit(PATH + "/recovery-codes", "password", AccountExample.PASSWORD, "passwordCode", app.code(0));
        List<String> fresh = visitor.page().select(".recovery-codes code").eachText();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(recovery);
        visitor = new Visitor(port);
        password();
        assertThat(code(recovery.get(0)).redirect()).isEqualTo("/login/code?error");
        assertThat(code(fresh.get(0)).redirect()).isEqualTo("/");
    }

    @Test
    void whereItIsObligatoryNothingElseIsReachedUntilItIsSetUp() {
        policy.require(true);
        visitor.get("/admin/accounts");
        assertThat(password().redirect()).isEqualTo(SET_UP);
        for (String page : List.of("/", "/account", "/admin/accounts", "/help", "/search?q=x", "/s", "/continue")) {
            assertThat(visitor.get(page).redirect()).as(page).isEqualTo(SET_UP);
        }
        visitor.get(SET_UP);
        app = new AuthenticatorApp(visitor.page().select("#secret").text());
        visitor.submit(SET_UP, "newPasswordCode", app.wrongCode());
        assertThat(visitor.text()).contains("Код не подходит");
        assertThat(visitor.page().select("#secret").text().isBlank()).isFalse();
        visitor.submit(SET_UP, "newPasswordCode", app.code(0));
        assertThat(visitor.page().select(".recovery-codes code")).hasSize(10);
        assertThat(visitor.page().select("a.btn-primary").attr("href")).isEqualTo("/admin/accounts");
        assertThat(visitor.get("/admin/accounts").status()).isEqualTo(200);
        visitor.get(PATH);
        assertThat(visitor.page().select("button[formaction]")).isEmpty();
        waitForTheNextCode();
        visitor.submit(PATH + "/recovery-codes", "password", AccountExample.PASSWORD, "passwordCode", app.code(0));
        waitForTheNextCode();
        visitor.get(PATH);
        remove("password", AccountExample.PASSWORD, "passwordCode", app.code(0));
        assertThat(visitor.text()).contains("обязателен");
    }

    @Test
    void onlyWhoSeesMuchIsAsked() {
        policy.require(true);
        String region = AccountExample.add(accounts, Role.REGION, null);
        assertThat(new Visitor(port).signIn(region, AccountExample.PASSWORD).redirect())
                .isEqualTo(SET_UP);
        assertThat(new Visitor(port).signIn("methodist", "demo-demo").redirect())
                .isEqualTo("/");
    }

    @Test
    void anAdministratorTakesItAwayOnRecordAndThePersonIsTold() {
        setUp();
        Visitor boss = new Visitor(port).signIn("admin", "demo-demo");
        boss.get("/admin/accounts/" + id);
        assertThat(boss.text()).contains("Сбросить второй фактор");
        assertThat(boss.get("/admin/accounts?factor=ON&q=" + login).text()).contains("Пример " + login);
        assertThat(boss.get("/admin/accounts?factor=OFF&q=" + login).text()).doesNotContain("Пример " + login);
        boss.get("/admin/accounts/" + id + "/second-factor/removal")
                .submit("/admin/accounts/" + id + "/second-factor/removal");
        assertThat(visitor.get("/account").redirect())
                .as("its sessions are over")
                .startsWith("/login");
        assertThat(password().redirect()).isEqualTo(PATH);
        assertThat(visitor.follow().text())
                .contains("Ваш второй фактор сброшен")
                .contains("администратором");
        visitor.submit(PATH + "/notice/removal");
        assertThat(visitor.redirect()).isEqualTo("/account");
        visitor = new Visitor(port);
        assertThat(password().redirect()).as("told once").isEqualTo("/");
        assertThat(database.sql(
                                "select count(*) from audit_entry where subject = ? and account_login(account_id) = 'admin'")
                        .param("второй фактор сброшен: " + login)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void nobodyTakesTheOwnAwayFromTheListOfAccounts() {
        setUp();
        visitor.get("/admin/accounts/" + id + "/second-factor/removal")
                .submit("/admin/accounts/" + id + "/second-factor/removal");
        assertThat(visitor.follow().text()).contains("Свой второй фактор выключают");
        visitor = new Visitor(port);
        assertThat(password().redirect()).isEqualTo("/login/code");
    }

    @Test
    void theCommandOnTheServerLeavesATrace() {
        setUp();
        assertThat(ResetSecondFactor.arguments("reset-second-factor", login))
                .containsExactly("reset-second-factor", login, "--server.port=0", "--server.address=127.0.0.1");
        assertThat(new DefaultApplicationArguments(ResetSecondFactor.arguments("reset-second-factor", login))
                        .getNonOptionArgs())
                .containsExactly("reset-second-factor", login);
        GenericApplicationContext program = new GenericApplicationContext();
        program.refresh();
        new ResetSecondFactor(reset, program)
                .run(new DefaultApplicationArguments("reset-second-factor", login.toUpperCase()));
        assertThat(program.isActive()).as("the program ends after the command").isFalse();
        assertThat(reset.resetOnServer(login)).isFalse();
        visitor = new Visitor(port);
        assertThat(password().redirect()).isEqualTo(PATH);
        assertThat(visitor.follow().text()).contains("командой на сервере");
        policy.require(true);
        visitor = new Visitor(port);
        assertThat(password().redirect()).isEqualTo(SET_UP);
        assertThat(visitor.follow().text()).contains("командой на сервере");
        assertThat(database.sql("select count(*) from audit_entry where subject = ?")
                        .param("второй фактор сброшен командой на сервере: " + login)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private String said(String action) {
        return database.sql(
                        "select subject from audit_entry where account_id = ? and action = ? order by at desc, id desc limit 1")
                .params(id, action)
                .query(String.class)
                .single();
    }
}
