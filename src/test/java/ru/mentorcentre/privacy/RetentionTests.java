package ru.mentorcentre.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestDays;
import ru.mentorcentre.access.AccountExample;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.Visitor;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.Consents;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;

/** What is over its period is listed, and goes when a person says so. */
@IntegrationTest
class RetentionTests {

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
    private Consents consents;

    @Autowired
    private Retention retention;

    @Autowired
    private JdbcClient database;

    private long home;
    private long person;
    private Visitor leader;

    @BeforeEach
    void fill() {
        home = municipalities.add("Дом " + UUID.randomUUID(), "Край", 2025).id();
        long school = Tenant.call(home, () -> schools.add(SchoolExample.named("1", "Первая")));
        person = Tenant.call(home, () -> educators.add(EducatorExample.named(school, "Давний", "Анна", "Ивановна")));
        leader = new Visitor(port).signIn(AccountExample.add(accounts, Role.LEADER, home), AccountExample.PASSWORD);
        database.sql("update educator set retired_on = ? where id = ?")
                .params(TestDays.today().minusMonths(20), person)
                .update();
    }

    @Test
    void aCardIsDueWhenThePeriodOfTheCentreIsOver() {
        assertThat(due(KeptKind.EDUCATORS)).as("three years are proposed").isZero();
        leader.get("/admin/retention/EDUCATORS/edit")
                .submit(
                        "/admin/retention/EDUCATORS",
                        "number",
                        "18",
                        "unit",
                        "MONTHS",
                        "ground",
                        "Положение, п. 5",
                        "act",
                        "ANONYMISE");
        assertThat(leader.redirect()).isEqualTo("/admin/retention");
        assertThat(leader.get("/admin/retention").text()).contains("18 месяцев", "Положение, п. 5");
        assertThat(due(KeptKind.EDUCATORS)).isEqualTo(1);
        assertThat(leader.get("/admin/retention/EDUCATORS")
                        .page()
                        .selectFirst("tbody a")
                        .attr("href"))
                .isEqualTo("/staff/" + person + "/anonymisation");
        leader.get("/staff/" + person + "/anonymisation").submit("/staff/" + person + "/anonymisation");
        assertThat(due(KeptKind.EDUCATORS)).as("nobody is named by it any more").isZero();
        assertThat(database.sql("select count(*) from audit_entry where municipality_id = ? and action = 'SETTINGS'"
                                + " and subject = 'Срок хранения: Карточки педагогов'")
                        .param(home)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatMakesNoSenseIsToldBesideItsField() {
        String form = "/admin/retention/CONSENTS";
        leader.get(form + "/edit").submit(form, "number", "999", "unit", "YEARS", "act", "REMIND");
        assertThat(leader.status()).isEqualTo(200);
        assertThat(leader.page().select("#number-error")).isNotEmpty();
        leader.get(form + "/edit").submit(form, "number", "1", "unit", "YEARS", "act", "REMOVE");
        assertThat(leader.page().select("#act-error").text()).contains("программа так не поступает");
        leader.get(form + "/edit").submit(form, "number", "", "unit", "YEARS", "act", "REMIND");
        assertThat(leader.get("/admin/retention").text()).contains("бессрочно");
        assertThatThrownBy(() ->
                        Tenant.run(home, () -> retention.save(KeptKind.CONSENTS, -1, 12, null, RetentionAct.REMIND)))
                .isInstanceOf(LostUpdate.class);
    }

    @Test
    void consentsThatEndedAreDueByTheirEnd() {
        Tenant.run(
                home,
                () -> consents.add(
                        person,
                        ConsentPurpose.IMAGE,
                        "№ 5",
                        "1",
                        TestDays.today().minusYears(5),
                        TestDays.today().minusYears(4)));
        assertThat(due(KeptKind.CONSENTS)).isEqualTo(1);
        assertThat(leader.get("/admin/retention/CONSENTS/export.csv").text()).contains("Давний Анна Ивановна: № 5");
    }

    @Test
    void filesOfImportsGoAfterAPageThatAsks() {
        long batch = database.sql("select nextval('import_batch_seq')")
                .query(Long.class)
                .single();
        database.sql("insert into import_batch (id, municipality_id, version, kind, file_name, file_size, author_id,"
                        + " uploaded_at, status, added, changed, unchanged, failed, plan_digest, finished_at)"
                        + " select ?, a.municipality_id, 0, 'staff', 'старый.csv', 1, a.id,"
                        + " now() - interval '2 years', 'CANCELLED', 0, 0, 0, 0, '', now() from account a"
                        + " where a.municipality_id = ? limit 1")
                .params(batch, home)
                .update();
        database.sql("insert into import_file (id, municipality_id, version, batch_id, content)"
                        + " values (nextval('import_file_seq'), ?, 0, ?, 'a'::bytea)")
                .params(home, batch)
                .update();
        assertThat(due(KeptKind.IMPORT_FILES)).isEqualTo(1);
        String removal = "/admin/retention/IMPORT_FILES/removal";
        assertThat(leader.get(removal).text()).contains("1 запись");
        leader.submit(removal);
        assertThat(leader.follow().text()).contains("Удалено: 1");
        assertThat(due(KeptKind.IMPORT_FILES)).isZero();
        assertThat(leader.get("/imports").text()).contains("старый.csv");
        assertThat(leader.get("/staff/import/" + batch).status()).isEqualTo(200);
        assertThat(database.sql("select subject from audit_entry where municipality_id = ? and action = 'PERSON'")
                        .param(home)
                        .query(String.class)
                        .list())
                .containsExactly("Вышел срок хранения: Файлы импорта, удалено: 1");
    }

    @Test
    void nothingAboutPeopleGoesAtOneStroke() {
        for (KeptKind kind : KeptKind.values()) {
            if (kind != KeptKind.IMPORT_FILES) {
                assertThatThrownBy(() -> Tenant.run(home, () -> retention.remove(kind)))
                        .as(kind.name())
                        .isInstanceOf(BusinessRuleViolation.class);
                assertThat(leader.get("/admin/retention/" + kind + "/removal").status())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void theHeadReadsAndDoesNotSet() {
        Visitor head = new Visitor(port).signIn(AccountExample.add(accounts, Role.HEAD, home), AccountExample.PASSWORD);
        assertThat(head.get("/admin/retention").text()).contains("Дневники наставляемых", "Журнал действий");
        assertThat(head.page().select("main a[href$=edit]")).isEmpty();
        assertThat(head.get("/admin/retention/DIARIES/edit").status()).isEqualTo(403);
    }

    private long due(KeptKind kind) {
        return Tenant.call(home, () -> retention.due(retention.rule(kind), 0).total());
    }
}
