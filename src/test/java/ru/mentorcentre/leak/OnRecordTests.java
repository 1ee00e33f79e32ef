package ru.mentorcentre.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.shared.OnRecord;
import ru.mentorcentre.shared.WithoutPersonalData;

/** Whatever leaves as a file is on record, and so is whoever is shown: asked of every handler there is. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnRecordTests {

    /** Paths that lead to a person, or to a pair. */
    private static final Predicate<String> ABOUT_PEOPLE = java.util.regex.Pattern.compile(
                    "/(staff|mentors|requests|mentorships)/\\{id}.*|/surveys/\\{id}/people/\\{\\w+}.*|/matching/\\{id}/requests/.*")
            .asMatchPredicate();

    /** Such paths that show nobody by a card, and why. */
    private static final Map<String, String> SHOWS_NOBODY =
            Map.of("/staff/{id}/views/export.{format}", "names those who looked; the person is a number in it");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Mentorships mentorships;

    private Fixture owner;
    private PathIds paths;
    private Map<String, HandlerMethod> handlers;

    @BeforeAll
    void buildAMunicipality() {
        owner = new Fixture(context);
        paths = new PathIds(database);
        handlers = Handlers.of(mappings);
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsOnRecord() {
        return reads(handler -> true)
                .map(read -> DynamicTest.dynamicTest(read.handler(), () -> {
                    HandlerMethod handler = handlers.get(read.handler());
                    boolean harmless = handler.hasMethodAnnotation(WithoutPersonalData.class);
                    String path = path(read);
                    long before = entries(path);
                    MockHttpServletResponse answer = ask(read, path);
                    boolean file = answer.getHeader(HttpHeaders.CONTENT_DISPOSITION) != null
                            || answer.getContentType() != null
                                    && !answer.getContentType().startsWith("text/html")
                            || handler.hasMethodAnnotation(OnRecord.class);
                    assertThat(entries(path) - before).as(path).isEqualTo(file && !harmless ? 1 : 0);
                    assertThat(file || !harmless)
                            .as("says that its file needs no record, and sends none")
                            .isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whoeverIsShownIsOnRecord() {
        return reads(ABOUT_PEOPLE)
                .map(read -> DynamicTest.dynamicTest(read.handler(), () -> {
                    String path = path(read);
                    long before = views(path);
                    MockHttpServletResponse answer = ask(read, path);
                    boolean shown = answer.getStatus() == 200 && !SHOWS_NOBODY.containsKey(read.pattern());
                    assertThat(views(path) - before > 0).as(path).isEqualTo(shown);
                }));
    }

    private Stream<Expectation> reads(Predicate<String> pattern) {
        return Expectation.all().values().stream()
                .filter(read -> read.isRead() && !read.isPublic() && handlers.containsKey(read.handler()))
                .filter(read -> pattern.test(read.pattern()));
    }

    private String path(Expectation read) {
        return paths.fill(read.pattern(), owner.municipalityId, owner.schoolId);
    }

    private MockHttpServletResponse ask(Expectation read, String path) throws Exception {
        Role role = Stream.of(Role.LEADER, Role.HEAD, Role.REGION, Role.ADMIN, Role.MENTOR, Role.MENTEE, Role.CURATOR)
                .filter(read.roles()::contains)
                .findFirst()
                .orElseThrow();
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.get(path).with(user(owner.caller(role).user()));
        if (owner.caller(role).cookie() != null) {
            request.cookie(owner.caller(role).cookie());
        }
        List<String> names = new ArrayList<>(read.parameters().keySet());
        names.forEach(name ->
                request.param(name, paths.value(read.parameters().get(name), owner.municipalityId, owner.schoolId)));
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isLessThan(400);
        return answer;
    }

    private long entries(String path) {
        return database.sql("select count(*) from audit_entry where action = 'EXPORT' and finished_at is not null"
                        + " and split_part(path, '?', 1) = ?")
                .param(path)
                .query(Long.class)
                .single();
    }

    private long views(String path) {
        return database.sql("select count(*) from person_view where path = ? and municipality_id = ?")
                .params(path, owner.municipalityId)
                .query(Long.class)
                .single();
    }
}
