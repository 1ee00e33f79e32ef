package ru.mentorcentre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.municipality.Municipalities;

/** The pages of accounts, over the wire. */
@IntegrationTest
class AccountPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private Municipalities municipalities;

    private long home;
    private long abroad;
    private Visitor leader;
    private String leaderLogin;

    @BeforeEach
    void signIn() {
        home = municipalities.add("Дом " + UUID.randomUUID(), "Край", 2025).id();
        abroad =
                municipalities.add("Чужбина " + UUID.randomUUID(), "Край", 2025).id();
        leaderLogin = AccountExample.add(accounts, Role.LEADER, home);
        leader = new Visitor(port).signIn(leaderLogin, AccountExample.PASSWORD);
    }

    private long id(String login) {
        return repository.findByLogin(login).orElseThrow().id();
    }

    @Test
    void aNewAccountGetsAPasswordShownOnceAndChangedAtOnce() {
        String login = AccountExample.login("new");
        leader.get("/admin/accounts/new");
        assertThat(leader.page().select("input[name=roles]").eachAttr("value"))
                .contains("METHODIST")
                .doesNotContain("ADMIN", "REGION");
        leader.submit(
                "/admin/accounts", "fullName", "Ёжикова Ольга", "login", login.toUpperCase(), "roles", "METHODIST");
        String password = leader.page().select("#one-time-password").text();
        assertThat(password).hasSize(12);
        assertThat(leader.header("Cache-Control")).contains("no-store");

        Visitor newcomer = new Visitor(port).get("/account?x=1").signIn(login, password);
        assertThat(newcomer.redirect()).isEqualTo("/account/password");
        assertThat(newcomer.get("/account").redirect()).isEqualTo("/account/password");
        assertThat(newcomer.get("/scope").redirect()).isEqualTo("/account/password");
        assertThat(newcomer.get("/admin/accounts", "HX-Request", "true").header("HX-Redirect"))
                .isEqualTo("/account/password");
        newcomer.get("/account/password");
        newcomer.submit(
                "/account/password", "oldPassword", password, "newPassword", password, "newPasswordAgain", password);
        assertThat(newcomer.text()).contains("Новый пароль совпадает с нынешним");
        newcomer.submit(
                "/account/password",
                "oldPassword",
                "не тот",
                "newPassword",
                "четыре слова",
                "newPasswordAgain",
                "четыре слова");
        assertThat(newcomer.text()).contains("Нынешний пароль не подходит");
        newcomer.submit(
                "/account/password",
                "oldPassword",
                password,
                "newPassword",
                "четыре слова",
                "newPasswordAgain",
                "четыре слова");
        assertThat(newcomer.redirect()).isEqualTo("/account?x=1");
        assertThat(newcomer.follow().text()).contains("Ёжикова Ольга").contains("Методист");
        assertThat(new Visitor(port).signIn(login, "четыре слова").redirect()).isEqualTo("/");
    }

    @Test
    void aBlockEndsEverySessionAndTheLogIn() {
        String login = AccountExample.add(accounts, Role.METHODIST, home);
        Visitor blocked = new Visitor(port).signIn(login, AccountExample.PASSWORD);
        assertThat(blocked.get("/account").status()).isEqualTo(200);
        String own = "/admin/accounts/" + id(login);
        leader.get(own + "/block").submit(own + "/block");
        assertThat(leader.follow().text()).contains("заблокирована");
        assertThat(blocked.get("/account").redirect()).isEqualTo("/login?expired");
        assertThat(blocked.signIn(login, AccountExample.PASSWORD).redirect()).isEqualTo("/login?error");
        leader.get(own).submit(own + "/block/removal");
        assertThat(blocked.signIn(login, AccountExample.PASSWORD).redirect()).isEqualTo("/account");
    }

    @Test
    void aResetEndsTheSessionAndTheOldPassword() {
        String login = AccountExample.add(accounts, Role.METHODIST, home);
        Visitor forgetful = new Visitor(port).signIn(login, AccountExample.PASSWORD);
        String own = "/admin/accounts/" + id(login);
        leader.get(own + "/password-reset").submit(own + "/password-reset");
        String password = leader.page().select("#one-time-password").text();
        assertThat(forgetful.get("/account").redirect()).isEqualTo("/login?expired");
        assertThat(forgetful.signIn(login, AccountExample.PASSWORD).redirect()).isEqualTo("/login?error");
        assertThat(forgetful.signIn(login, password).redirect()).isEqualTo("/account/password");
    }

    @Test
    void otherRolesEndTheSession() {
        String login = AccountExample.add(accounts, Role.METHODIST, home);
        Visitor promoted = new Visitor(port).signIn(login, AccountExample.PASSWORD);
        String own = "/admin/accounts/" + id(login);
        leader.get(own).submit(own, "fullName", "Новое имя", "roles", "METHODIST");
        assertThat(promoted.get("/account").status()).isEqualTo(200);
        leader.get(own).submit(own, "roles", "MODERATOR");
        assertThat(promoted.get("/account").redirect()).isEqualTo("/login?expired");
        assertThat(promoted.signIn(login, AccountExample.PASSWORD).follow().text())
                .contains("Модератор ресурса");
    }

    @Test
    void foreignAndHigherAccountsDoNotExistForALeader() {
        String foreign = AccountExample.add(accounts, Role.METHODIST, abroad);
        String admin = AccountExample.add(accounts, Role.ADMIN, null);
        leader.get("/admin/accounts/new");
        for (String login : Set.of(foreign, admin)) {
            String own = "/admin/accounts/" + id(login);
            String token = leader.get("/admin/accounts/new")
                    .page()
                    .select("input[name=_csrf]")
                    .attr("value");
            assertThat(leader.get(own).status()).isEqualTo(404);
            assertThat(leader.get(own + "/block").status()).isEqualTo(404);
            assertThat(leader.post(own + "/block", "_csrf", token).status()).isEqualTo(404);
            assertThat(leader.post(own + "/block/removal", "_csrf", token).status())
                    .isEqualTo(404);
            assertThat(leader.post(own + "/password-reset", "_csrf", token).status())
                    .isEqualTo(404);
            assertThat(leader.post(own, "_csrf", token, "fullName", "Взлом", "roles", "LEADER")
                            .status())
                    .isEqualTo(404);
            assertThat(leader.post(own + "/draft", "_csrf", token, "fullName", "Взлом")
                            .status())
                    .isEqualTo(404);
            assertThat(leader.get("/admin/accounts?q=" + login).text()).contains("Таких учётных записей нет");
            assertThat(leader.get("/admin/accounts/export.csv").page().text()).doesNotContain(login);
        }
    }

    @Test
    void aLeaderGivesNoHigherRoleAndNoForeignPlace() {
        String login = AccountExample.login("climber");
        leader.get("/admin/accounts/new")
                .submit("/admin/accounts", "fullName", "Имя", "login", login, "roles", "ADMIN");
        assertThat(leader.text()).contains("Эту роль может дать только администратор");
        assertThat(repository.findByLogin(login)).isEmpty();
        leader.get("/admin/accounts/new")
                .submit(
                        "/admin/accounts",
                        "fullName",
                        "Имя",
                        "login",
                        login,
                        "roles",
                        "METHODIST",
                        "municipalityId",
                        "" + abroad);
        assertThat(repository.findByLogin(login).orElseThrow().duties().municipalityId())
                .isEqualTo(home);
        leader.get("/admin/accounts/" + id(leaderLogin))
                .submit("/admin/accounts/" + id(leaderLogin), "roles", "REGION");
        assertThat(leader.text()).contains("Эту роль может дать только администратор");
    }

    @Test
    void badInputIsExplainedBesideTheField() {
        leader.get("/admin/accounts/new");
        leader.submit("/admin/accounts", "fullName", "", "login", "Ёж", "roles", "КОРОЛЬ");
        assertThat(leader.status()).isEqualTo(200);
        assertThat(leader.text())
                .contains("Заполните это поле")
                .contains("От 3 до 50 знаков")
                .contains("Не понял значение");
        leader.submit("/admin/accounts", "fullName", "Имя", "login", leaderLogin.toUpperCase(), "roles", "METHODIST");
        assertThat(leader.text()).contains("Такой логин уже есть");
        leader.submit("/admin/accounts", "fullName", "Имя", "login", AccountExample.login("c"), "roles", "CURATOR");
        assertThat(leader.text()).contains("Для школьной роли нужна школа");
        leader.submit(
                "/admin/accounts",
                "fullName",
                "Имя",
                "login",
                AccountExample.login("c"),
                "roles",
                "CURATOR",
                "schoolId",
                "999999999999");
        assertThat(leader.text()).contains("Этой школы нет в выбранном муниципалитете");
        leader.submit(
                "/admin/accounts",
                "fullName",
                "Имя",
                "login",
                AccountExample.login("c"),
                "roles",
                "CURATOR",
                "schoolId",
                "x");
        assertThat(leader.status()).isEqualTo(200);
        assertThat(leader.get("/admin/accounts/99999999999999999999").status()).isIn(400, 404);
        assertThat(leader.get("/admin/accounts?page=99999999999&sort=-zzz&role=KING&municipality=x&state=1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLostUpdateKeepsWhatWasTyped() {
        String login = AccountExample.add(accounts, Role.METHODIST, home);
        String own = "/admin/accounts/" + id(login);
        leader.get(own);
        String version = leader.page().select("input[name=version]").attr("value");
        leader.submit(own, "fullName", "Первое имя");
        leader.get(own).submit(own, "fullName", "Второе имя", "version", version);
        assertThat(leader.text()).contains("изменена в другом окне или другим пользователем");
        assertThat(leader.page().select("input[name=fullName]").attr("value")).isEqualTo("Второе имя");
        assertThat(repository.findByLogin(login).orElseThrow().fullName()).isEqualTo("Первое имя");
    }

    @Test
    void anAdministratorChoosesTheMunicipalityToLookInto() {
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        Visitor admin = new Visitor(port).signIn(login, AccountExample.PASSWORD);
        assertThat(admin.get("/admin/accounts?q=" + leaderLogin).text()).contains(leaderLogin);
        admin.get("/scope").submit("/scope", "municipalityId", "" + abroad);
        assertThat(admin.get("/admin/accounts?q=" + leaderLogin).text()).contains("Таких учётных записей нет");
        admin.get("/scope").submit("/scope", "municipalityId", "");
        assertThat(admin.get("/admin/accounts?q=" + leaderLogin).text()).contains("1 учётная запись");
        String token = admin.get("/scope").page().select("input[name=_csrf]").attr("value");
        assertThat(admin.post("/scope", "_csrf", token, "municipalityId", "-5").status())
                .isEqualTo(404);
        assertThat(leader.get("/scope").status()).isEqualTo(403);
    }

    @Test
    void goesOutAsATable() {
        assertThat(leader.get("/admin/accounts/export.csv").status()).isEqualTo(200);
        assertThat(leader.text()).contains("Фамилия, имя, отчество;Логин;Роли").contains(leaderLogin);
        assertThat(leader.get("/admin/accounts/export.xlsx").status()).isEqualTo(200);
    }
}
