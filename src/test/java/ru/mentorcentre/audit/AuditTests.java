package ru.mentorcentre.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.AccountExample;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.Visitor;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.persistence.Tenant;

/** What has to stay on record stays there, behind the right wall. */
@IntegrationTest
class AuditTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditList list;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Municipalities municipalities;

    private long home;
    private String leader;

    @BeforeEach
    void comeIn() {
        home = municipalities.add("Дом " + UUID.randomUUID(), "Край", 2025).id();
        leader = AccountExample.add(accounts, Role.LEADER, home);
    }

    private long count(String q, AuditEvent.Action action) {
        AuditFilter filter = AuditFilter.of(Map.of("q", q, "action", action.name()));
        return Tenant.call(Tenant.ROOT, () -> list.page(filter).total());
    }

    @Test
    void logInsLogOutsAndFailuresAreOnRecord() {
        Visitor visitor = new Visitor(port).signIn(leader, "не тот");
        visitor.signIn(leader, AccountExample.PASSWORD).get("/account").submit("/logout");
        assertThat(count(leader, AuditEvent.Action.LOG_IN_FAILED)).isEqualTo(1);
        assertThat(count(leader, AuditEvent.Action.LOG_IN)).isEqualTo(1);
        assertThat(count(leader, AuditEvent.Action.LOG_OUT)).isEqualTo(1);
        AuditRow row = Tenant.call(
                home,
                () -> list.page(AuditFilter.of(Map.of("action", "LOG_IN")))
                        .rows()
                        .get(0));
        assertThat(row.ip()).isEqualTo("127.0.0.1");
        assertThat(row.municipalityId()).isEqualTo(home);
    }

    @Test
    void whatIsTypedForAnUnknownLoginIsNotKept() {
        new Visitor(port).signIn("my-secret-password", "не тот");
        assertThat(count("my-secret-password", AuditEvent.Action.LOG_IN_FAILED)).isZero();
    }

    @Test
    void refusalsAreOnRecordWithoutTheQuery() {
        Visitor visitor = new Visitor(port).signIn(leader, AccountExample.PASSWORD);
        assertThat(visitor.get("/scope?q=Иванов".replace("Иванов", "%D0%98")).status())
                .isEqualTo(403);
        AuditRow row = Tenant.call(
                home,
                () -> list.page(AuditFilter.of(Map.of("action", "REFUSAL")))
                        .rows()
                        .get(0));
        assertThat(row.subject()).isEqualTo("GET /scope");
        assertThat(row.login()).isEqualTo(leader);
    }

    @Test
    void aLoopOfRefusalsFillsNoDisk() {
        Visitor visitor = new Visitor(port).signIn(leader, AccountExample.PASSWORD);
        for (int i = 0; i < 70; i++) {
            visitor.get("/scope");
        }
        assertThat(count(leader, AuditEvent.Action.REFUSAL)).isEqualTo(60);
    }

    @Test
    void whatWasRolledBackIsNotOnRecord() {
        String subject = "проба " + UUID.randomUUID();
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new AuditEvent(AuditEvent.Action.IMPORT, subject));
            status.setRollbackOnly();
        });
        assertThat(count(subject, AuditEvent.Action.IMPORT)).isZero();
        events.publishEvent(new AuditEvent(AuditEvent.Action.IMPORT, subject));
        assertThat(count(subject, AuditEvent.Action.IMPORT)).isEqualTo(1);
    }

    @Test
    void eachMunicipalitySeesItsOwn() {
        String subject = "проба " + UUID.randomUUID();
        Tenant.run(home, () -> events.publishEvent(new AuditEvent(AuditEvent.Action.RUN, subject)));
        String foreign = AccountExample.add(
                accounts,
                Role.HEAD,
                municipalities.add("Чужбина " + UUID.randomUUID(), "Край", 2025).id());
        Visitor mine = new Visitor(port).signIn(leader, AccountExample.PASSWORD);
        Visitor theirs = new Visitor(port).signIn(foreign, AccountExample.PASSWORD);
        assertThat(mine.get("/admin/audit?action=RUN").text()).contains(subject);
        assertThat(theirs.get("/admin/audit?action=RUN").text())
                .doesNotContain(subject)
                .contains("Записей нет");
        assertThat(theirs.get("/admin/audit/export.csv").text()).doesNotContain(subject);
        assertThat(mine.get("/admin/audit/export.csv?action=RUN").text()).contains(subject);
        assertThat(count("Журнал действий.csv", AuditEvent.Action.EXPORT)).isGreaterThanOrEqualTo(2);
        assertThat(mine.get("/admin/audit?from=9999-99-99&to=&action=X&page=-1").status())
                .isEqualTo(200);
        assertThat(mine.get("/admin/audit?from=2001-01-01&to=2001-12-31").text())
                .contains("Записей нет");
    }
}
