package ru.mentorcentre.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.leak.Expectation.Reach;
import ru.mentorcentre.leak.Fixture.Caller;

/**
 * Nobody gets through a wall: every handler is called as nobody, as every role, from the other municipality and from the
 * other school, with keys that exist, and with keys and filters that make no sense.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakMatrixTests {

    private static final List<String> SENSELESS = List.of("999999999", "-1", "0", "abc", "99999999999999999999", "1.5");

    private static final String SENSELESS_FILTER =
            "page=-1&sort=НЕТ&type=НЕТ&zone=1&stability=x&level=%00&listed=x&kind=НЕТ"
                    + "&place=x&year=abc&closed=x&q=%25%00'&role=x&first=abc&second=-1&size=99999999&from=32.13.2025&method=x&action=x";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient database;

    private final Map<String, Expectation> expectations = Expectation.all();
    private PathIds paths;
    private Fixture first;
    private Fixture other;
    private Fixture playground;
    private String print;
    private Map<String, String> left;

    @BeforeAll
    void buildThreeMunicipalities() {
        print = printOfAllTables();
        paths = new PathIds(database);
        first = fixture();
        other = fixture();
        playground = fixture();
        putRoundsOff();
    }

    /** A round of letters or reminders that falls into the test would pass for what a refused call has done. */
    private void putRoundsOff() {
        await().until(() -> {
            database.sql("update background_job set execution_time = now() + interval '1 day' where not picked")
                    .update();
            return database.sql("select count(*) = 0 from background_job where execution_time < now()")
                    .query(Boolean.class)
                    .single();
        });
    }

    @AfterAll
    void letRoundsGoOn() {
        database.sql(
                        "update background_job set execution_time = now() where task_name in ('letters', 'reminders', 'message-letters', 'event-reminders')")
                .update();
    }

    private Fixture fixture() {
        return new Fixture(context);
    }

    @Test
    void everyHandlerHasAnExpectation() {
        Map<String, HandlerMethod> handlers = Handlers.of(mappings);
        String missing = handlers.entrySet().stream()
                .filter(handler -> !expectations.containsKey(handler.getKey()))
                .map(LeakMatrixTests::suggestion)
                .collect(Collectors.joining("\n"));
        assertThat(missing)
                .as("Handlers without a line in src/test/resources/leak-matrix.txt; say there who may call them, after"
                        + " domain §13.2 and not after the annotation")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nobodySignedIn() {
        return each(this::askAnonymously);
    }

    @TestFactory
    Stream<DynamicTest> rolesThatMayNot() {
        return each(this::askAsRolesThatMayNot);
    }

    @TestFactory
    Stream<DynamicTest> rolesThatMay() {
        return each(this::askAsRolesThatMay);
    }

    @TestFactory
    Stream<DynamicTest> theOtherMunicipality() {
        return each(this::askFromTheOtherMunicipality);
    }

    @TestFactory
    Stream<DynamicTest> theOtherSchool() {
        return each(this::askFromTheOtherSchool);
    }

    @TestFactory
    Stream<DynamicTest> senselessInput() {
        return each(this::askSenselessly);
    }

    private void askAnonymously(Expectation handler, List<String> problems) {
        Answer answer = ask(handler, first, null, true);
        boolean refused = answer.status == 401 || answer.status == 403 || answer.leadsTo("/login");
        if (handler.isPublic() ? answer.status >= 500 : !refused) {
            problems.add("nobody got " + answer);
        }
    }

    private void askAsRolesThatMayNot(Expectation handler, List<String> problems) {
        if (handler.isPublic()) {
            return;
        }
        for (Role role : Role.values()) {
            if (!handler.roles().contains(role)) {
                Answer answer = ask(handler, first, first.caller(role), true);
                if (answer.status != 403) {
                    problems.add(role + " got " + answer + " in place of 403");
                }
            }
        }
        if (!handler.isRead()) {
            for (Role role : handler.roles()) {
                Answer answer = ask(handler, first, first.caller(role), false);
                if (answer.status != 403) {
                    problems.add(role + " without a CSRF token got " + answer + " in place of 403");
                }
            }
        }
        refuseChanges("a refused call", problems);
    }

    private void askAsRolesThatMay(Expectation handler, List<String> problems) {
        if (!handler.isRead()) {
            return;
        }
        for (Role role : handler.roles()) {
            if (role.scope() == Role.Scope.INSTALLATION && handler.reach() == Reach.LIST) {
                Answer everywhere = ask(handler, first, first.caller(role).everywhere(), true);
                if (everywhere.status >= 400) {
                    problems.add(role + " without a chosen municipality got " + everywhere);
                }
            }
            Answer answer = ask(handler, first, first.caller(role), true);
            if (answer.status >= 400) {
                problems.add(role + " got " + answer);
            }
            if (role.scope() == Role.Scope.SCHOOL && answer.body.contains(first.siblingMark)) {
                problems.add(role + " sees another school: " + around(answer.body, first.siblingMark));
            }
        }
    }

    private void askFromTheOtherMunicipality(Expectation handler, List<String> problems) {
        boolean leadsInside = handler.reach() == Reach.MUNICIPALITY || handler.reach() == Reach.SCHOOL;
        for (Role role : handler.roles()) {
            boolean ofAll = handler.reach() == Reach.ROOT || handler.reach() == Reach.OPEN;
            if (role == Role.ADMIN || role == Role.REGION && ofAll) {
                continue;
            }
            Answer answer = ask(handler, first, other.caller(role), true);
            if (leadsInside && answer.status != 404) {
                problems.add(role + " of the other municipality got " + answer + " in place of 404");
            }
            if (answer.status >= 500) {
                problems.add(role + " of the other municipality got " + answer);
            }
            if (answer.body.contains(first.mark)) {
                problems.add(role + " of the other municipality sees " + around(answer.body, first.mark));
            }
        }
        refuseChanges("the other municipality", problems);
    }

    private void askFromTheOtherSchool(Expectation handler, List<String> problems) {
        if (handler.reach() != Reach.SCHOOL) {
            return;
        }
        for (Role role : handler.roles()) {
            if (role.scope() != Role.Scope.SCHOOL) {
                continue;
            }
            Answer answer = ask(handler, first, first.siblingId, first.caller(role), true);
            if (answer.status != 404) {
                problems.add(role + " of another school got " + answer + " in place of 404");
            }
            if (answer.body.contains(first.siblingMark)) {
                problems.add(role + " sees another school: " + around(answer.body, first.siblingMark));
            }
        }
        refuseChanges("the other school", problems);
    }

    private void askSenselessly(Expectation handler, List<String> problems) {
        Caller caller = handler.isPublic()
                ? null
                : playground.caller(handler.roles().stream()
                        .max(Comparator.comparing(Role::scope)
                                .reversed()
                                .thenComparing(Role::compareTo)
                                .reversed())
                        .orElseThrow());
        for (String variable : PathIds.keys(handler.pattern())) {
            for (String key : SENSELESS) {
                String path = loosely(handler.pattern().replace("{" + variable + "}", key));
                Answer answer = ask(request(handler.method(), path, caller).with(csrf()));
                if (answer.status < 400 || answer.status >= 500) {
                    problems.add(path + " got " + answer + " in place of 404 or 400");
                }
            }
        }
        for (String query :
                List.of(SENSELESS_FILTER, "page=99999999", "page=99999999999999999999&q=" + "ё".repeat(5000))) {
            Answer answer = ask(request(handler.method(), loosely(handler.pattern()) + "?" + query, caller)
                    .with(csrf()));
            if (answer.status >= 500) {
                problems.add("?" + query.substring(0, Math.min(40, query.length())) + " got " + answer);
            }
        }
        if (!handler.isRead()) {
            Answer empty = ask(request(handler.method(), loosely(handler.pattern()), caller)
                    .with(csrf()));
            if (empty.status >= 500) {
                problems.add("an empty form got " + empty);
            }
        }
    }

    private String loosely(String pattern) {
        return paths.fillLoosely(pattern, playground.municipalityId, playground.schoolId);
    }

    /** Asks for a thing of the owner and its school, with the parameters of a valid call. */
    private Answer ask(Expectation handler, Fixture owner, Caller caller, boolean withToken) {
        return ask(handler, owner, owner.schoolId, caller, withToken);
    }

    private Answer ask(Expectation handler, Fixture owner, long schoolId, Caller caller, boolean withToken) {
        MockHttpServletRequestBuilder request =
                request(handler.method(), paths.fill(handler.pattern(), owner.municipalityId, schoolId), caller);
        handler.parameters()
                .forEach((name, value) -> request.param(
                        paths.value(name, owner.municipalityId, schoolId),
                        paths.value(value, owner.municipalityId, schoolId)));
        return ask(withToken ? request.with(csrf()) : request);
    }

    private static MockHttpServletRequestBuilder request(String method, String path, Caller caller) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(method), java.net.URI.create(encoded(path)));
        if (caller == null) {
            return request;
        }
        return caller.cookie() == null
                ? request.with(user(caller.user()))
                : request.with(user(caller.user())).cookie(caller.cookie());
    }

    private static String encoded(String path) {
        StringBuilder ascii = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            ascii.append(one < 0 || one == '\'' ? String.format("%%%02X", one) : String.valueOf((char) one));
        }
        return ascii.toString();
    }

    private Answer ask(MockHttpServletRequestBuilder request) {
        try {
            MvcResult result = mvc.perform(request).andReturn();
            if (result.getRequest().isAsyncStarted()) {
                result = mvc.perform(MockMvcRequestBuilders.asyncDispatch(result))
                        .andReturn();
            }
            MockHttpServletResponse response = result.getResponse();
            return new Answer(
                    response.getStatus(),
                    response.getRedirectedUrl(),
                    response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception problem) {
            Throwable root = problem;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return new Answer(500, null, root.toString());
        }
    }

    /** Says which tables of the first municipality are no longer as the last handler left them. */
    private void refuseChanges(String who, List<String> problems) {
        Map<String, String> before = left;
        left = contents();
        left.forEach((table, print) -> {
            if (!print.equals(before.get(table))) {
                problems.add(who + " has changed " + table);
            }
        });
    }

    /** A print of everything the first municipality has, table by table; only the trail of refusals may grow. */
    private Map<String, String> contents() {
        return database
                .sql(print)
                .param("municipality", first.municipalityId)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String printOfAllTables() {
        return database.sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'municipality_id'
                        and table_name <> 'audit_entry' order by table_name
                        """).query(String.class).list().stream()
                .map("""
                        select '%1$s', count(*) || md5(coalesce(string_agg(t::text, ' ' order by t::text collate "C"), ''))
                        from %1$s t where municipality_id = :municipality
                        """::formatted)
                .collect(Collectors.joining("union all "));
    }

    private Stream<DynamicTest> each(Question question) {
        Set<String> existing = Handlers.of(mappings).keySet();
        left = contents();
        return expectations.values().stream()
                .filter(handler -> existing.contains(handler.handler()))
                .map(handler -> DynamicTest.dynamicTest(handler.handler(), () -> {
                    List<String> problems = new ArrayList<>();
                    question.ask(handler, problems);
                    assertThat(problems).as(handler.handler()).isEmpty();
                }));
    }

    private static String suggestion(Map.Entry<String, HandlerMethod> handler) {
        RolesAllowed roles = handler.getValue().getMethodAnnotation(RolesAllowed.class);
        if (roles == null) {
            roles = findMergedAnnotation(handler.getValue().getBeanType(), RolesAllowed.class);
        }
        return handler.getKey() + " | " + (roles == null ? "PUBLIC or ANY" : String.join(" ", roles.value())) + " | "
                + (PathIds.keys(handler.getKey()).isEmpty() ? "LIST" : "SCHOOL");
    }

    private static String around(String body, String mark) {
        int at = body.indexOf(mark);
        return "«…"
                + body.substring(Math.max(0, at - 80), Math.min(body.length(), at + 40))
                        .replaceAll("\\s+", " ") + "…»";
    }

    private interface Question {
        void ask(Expectation handler, List<String> problems);
    }

    private record Answer(int status, String location, String body) {

        boolean leadsTo(String path) {
            return status == 302 && location != null && location.contains(path);
        }

        @Override
        public String toString() {
            return status
                    + (location == null ? "" : " to " + location)
                    + (status >= 500 ? " (" + body.substring(0, Math.min(300, body.length())) + ")" : "");
        }
    }
}
