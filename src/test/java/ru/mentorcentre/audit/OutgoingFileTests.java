package ru.mentorcentre.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.AccountExample;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.Visitor;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;

/** A file is on record before it leaves, and leaves only if it is. */
@IntegrationTest
class OutgoingFileTests {

    private static final String EXPORT = "/staff/export.csv";

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
    private AuditTrail trail;

    @Autowired
    private JdbcClient database;

    private String leader;

    @BeforeEach
    void fill() {
        long home = municipalities.add("Дом " + UUID.randomUUID(), "Край", 2025).id();
        leader = AccountExample.add(accounts, Role.LEADER, home);
        Tenant.run(home, () -> {
            long school = schools.add(SchoolExample.named("1", "Первая"));
            educators.addAll(LongStream.range(0, 40)
                    .mapToObj(number -> EducatorExample.named(school, "Секретов" + number, "Анна", "Петровна"))
                    .toList());
        });
    }

    @Test
    void whoWhatWhichRowsAndWithWhichFilter() {
        Visitor visitor = new Visitor(port).signIn(leader, AccountExample.PASSWORD);
        visitor.get(EXPORT + "?category=HIGHEST&q=%D0%A1%D0%B5%D0%BA%D1%80%D0%B5%D1%82");
        visitor.get(EXPORT);
        assertThat(entries())
                .extracting(entry -> entry.get("subject"), entry -> entry.get("path"), entry -> entry.get("row_count"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Педагоги.csv", EXPORT + "?category=HIGHEST&q=…", 0L),
                        org.assertj.core.groups.Tuple.tuple("Педагоги.csv", EXPORT, 40L));
        assertThat(entries()).allMatch(entry -> entry.get("finished_at") != null);
    }

    @Test
    void whoBreaksOffAfterTheFirstByteIsOnRecord() throws IOException {
        String session =
                new Visitor(port).signIn(leader, AccountExample.PASSWORD).session();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(("GET " + EXPORT + " HTTP/1.1\r\nHost: localhost\r\nCookie: MNC=" + session + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            assertThat(entries()).hasSize(1);
        }
    }

    @Test
    void withoutARecordNothingLeaves() {
        Visitor visitor = new Visitor(port).signIn(leader, AccountExample.PASSWORD);
        refusing("audit_entry", "new.account_id = (" + account() + ")", () -> {
            visitor.get(EXPORT);
            assertThat(visitor.status()).isEqualTo(500);
            assertThat(visitor.header(HttpHeaders.CONTENT_DISPOSITION)).isNull();
            assertThat(visitor.text()).doesNotContain("Секретов");
        });
        assertThat(visitor.get(EXPORT).status()).isEqualTo(200);
    }

    @Test
    void aCardThatCannotBeRecordedIsNotShown() {
        Visitor visitor = new Visitor(port).signIn(leader, AccountExample.PASSWORD);
        String card = visitor.get("/staff").page().selectFirst("tbody a").attr("href");
        refusing("person_view", "new.account_id = (" + account() + ")", () -> {
            assertThat(visitor.get(card).status()).isEqualTo(500);
            assertThat(visitor.text()).doesNotContain("Секретов");
        });
        assertThat(visitor.get(card).text()).contains("Секретов");
    }

    @Test
    void whatFailsHalfWayStaysUnfinished() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/staff/" + UUID.randomUUID());
        request.setAttribute(
                HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE,
                new HandlerMethod(this, OutgoingFileTests.class.getDeclaredMethod("fill")));
        assertThatThrownBy(() -> new OutgoingFiles(trail)
                        .doFilterInternal(request, new MockHttpServletResponse(), (asked, answer) -> {
                            ((jakarta.servlet.http.HttpServletResponse) answer)
                                    .setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"a.csv\"");
                            answer.getOutputStream().write(1);
                            throw new IOException("Broken pipe");
                        }))
                .isInstanceOf(IOException.class);
        assertThat(database.sql("select finished_at is null from audit_entry where path = ?")
                        .param(request.getRequestURI())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private long account() {
        return database.sql("select id from account where login = ?")
                .param(leader)
                .query(Long.class)
                .single();
    }

    private java.util.List<Map<String, Object>> entries() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> database.sql("select subject, path, row_count, finished_at from audit_entry"
                                        + " where action = 'EXPORT' and account_id = ? order by id")
                                .param(account())
                                .query()
                                .listOfRows(),
                        found -> !found.isEmpty());
    }

    private void refusing(String table, String when, Runnable work) {
        database.sql("create or replace function refuse_in_test() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'refused'; end $$")
                .update();
        database.sql("create trigger refuse_in_test before insert on " + table + " for each row when (" + when
                        + ") execute function refuse_in_test()")
                .update();
        try {
            work.run();
        } finally {
            database.sql("drop trigger refuse_in_test on " + table).update();
            database.sql("drop function refuse_in_test").update();
        }
    }
}
