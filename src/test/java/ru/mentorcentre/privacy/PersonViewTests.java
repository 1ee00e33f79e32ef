package ru.mentorcentre.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.AccountExample;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.Visitor;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;

/** Who has seen whom, told to those who may know it. */
@IntegrationTest
class PersonViewTests {

    private final String mark = "Ж" + UUID.randomUUID().toString().substring(0, 6);

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Schools schools;

    @Autowired
    private Educators educators;

    @Autowired
    private PersonViews views;

    @Autowired
    private JdbcClient database;

    private long home;
    private long person;
    private String leader;
    private String curator;
    private String own;

    @BeforeEach
    void fill() {
        home = municipalities.add("Дом " + UUID.randomUUID(), "Край", 2025).id();
        long school = Tenant.call(home, () -> schools.add(SchoolExample.named("1" + mark, "Школа " + mark)));
        person = Tenant.call(
                home, () -> educators.add(EducatorExample.named(school, "Пётр" + mark, "Анна", "Ивановна")));
        leader = AccountExample.add(accounts, Role.LEADER, home);
        curator = AccountExample.login("curator");
        accounts.add(
                new NewAccount(curator, "Куратор " + mark, Set.of(Role.CURATOR), home, school),
                AccountExample.PASSWORD);
        own = AccountExample.add(accounts, Role.MENTEE, home);
        Tenant.run(home, () -> educators.link(account(own), person));
    }

    @Test
    void theLeaderReadsWhoOpenedACardWhenAndFromWhere() {
        visit(curator).get("/staff/" + person).get("/staff/" + person + "/consents");
        String page = visit(leader).get("/staff/" + person + "/views").text();
        assertThat(page)
                .contains("Куратор " + mark, curator, "Школьный куратор", "127.0.0.1")
                .contains("Карточка педагога", "Согласия педагога")
                .doesNotContain("карточку никто не открывал");
        assertThat(visit(leader)
                        .get("/staff/" + person + "/views?from=2001-01-01&to=2001-01-02")
                        .text())
                .contains("карточку никто не открывал");
        assertThat(visit(leader).get("/staff/" + person + "/views/export.csv").text())
                .contains(curator, "/staff/" + person + "/consents");
    }

    @Test
    void thePersonReadsByRoleAndOnlyAboutThemself() {
        visit(curator).get("/staff/" + person);
        Visitor me = visit(own);
        assertThat(me.get("/staff/" + person + "/views").text())
                .contains("Школьный куратор", "сотрудник")
                .doesNotContain("Куратор " + mark, curator, "127.0.0.1");
        assertThat(me.get("/staff/" + person + "/file.csv").text()).contains("Кто открывал карточку");
        String other = AccountExample.add(accounts, Role.MENTOR, home);
        assertThat(visit(other).get("/staff/" + person + "/views").status()).isEqualTo(404);
        assertThat(visit(curator).get("/staff/" + person + "/views").status()).isEqualTo(403);
    }

    @Test
    void theAdministratorFindsAPersonByNumberOrExactNameAndReadsNoNames() {
        visit(curator).get("/staff/" + person);
        Visitor admin = visit(AccountExample.add(accounts, Role.ADMIN, null));
        assertThat(admin.get("/admin/access/people?number=" + person).text())
                .contains("Куратор " + mark)
                .doesNotContain("Пётр" + mark);
        String exact = "name=" + encoded("ПЕТР" + mark + "  Анна Ивановна") + "&school=" + encoded("школа " + mark);
        assertThat(admin.get("/admin/access/people?number=&" + exact).text()).contains("Карточка № " + person, curator);
        String part = "name=" + encoded("Пётр" + mark) + "&school=" + encoded("Школа " + mark);
        assertThat(admin.get("/admin/access/people?number=&" + part).text()).contains("Такого человека не нашлось");
        assertThat(admin.get("/admin/access/people?number=&name=" + encoded("Пётр"))
                        .text())
                .contains("Нужны и имя, и школа");
        assertThat(admin.get("/admin/access/accounts/" + account(curator)).text())
                .contains("Карточка № " + person)
                .doesNotContain("Пётр" + mark);
        assertThat(visit(leader)
                        .get("/admin/access/accounts/" + account(curator))
                        .text())
                .contains("Пётр" + mark);
    }

    @Test
    void aPeriodIsToldByAccount() {
        Visitor busy = visit(curator);
        busy.get("/staff/" + person).get("/staff/" + person).get("/staff/export.csv");
        assertThat(visit(leader)
                        .get("/admin/access")
                        .page()
                        .select("tbody tr:contains(" + curator + ") td")
                        .eachText())
                .startsWith("Школьный куратор", "1", "2", "1", "1");
        assertThat(visit(leader).get("/admin/access/export.csv").text()).contains(curator);
    }

    @Test
    void listsAndSearchesOpenNobody() {
        visit(leader).get("/staff").get("/search?q=" + encoded("Пётр" + mark));
        assertThat(database.sql("select count(*) from person_view where municipality_id = ?")
                        .param(home)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theRecordOutlivesTheCardAndIsForgottenInTime() {
        visit(curator).get("/staff/" + person);
        visit(leader).get("/staff/" + person + "/removal").submit("/staff/" + person + "/removal");
        assertThat(Tenant.call(home, () -> educators.find(person))).isEmpty();
        assertThat(count()).isPositive();
        Tenant.run(Tenant.ROOT, () -> views.forgetBefore(java.time.Instant.now().minus(java.time.Duration.ofDays(1))));
        assertThat(count()).isPositive();
        database.sql("update person_view set at = at - interval '4 years' where educator_id = ?")
                .param(person)
                .update();
        Tenant.run(Tenant.ROOT, () -> views.forgetBefore(java.time.Instant.now().minus(java.time.Duration.ofDays(1))));
        assertThat(count()).isZero();
    }

    private long count() {
        return database.sql("select count(*) from person_view where educator_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private Visitor visit(String login) {
        return new Visitor(port).signIn(login, AccountExample.PASSWORD);
    }

    private long account(String login) {
        return database.sql("select id from account where login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
