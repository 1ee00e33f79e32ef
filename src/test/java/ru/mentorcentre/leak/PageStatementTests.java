package ru.mentorcentre.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Assessments;
import ru.mentorcentre.assessment.NewFigures;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.NewListing;
import ru.mentorcentre.school.NewSchool;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;

/**
 * Every page of the leak matrix needs at most eight statements, and no more for 1,000 schools, accounts, orders and so on
 * than for ten; one more may count what does not fit on
 * the page.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatementTests {

    /** Pages that may need more, and why. */
    private static final Map<String, Integer> MORE = Map.ofEntries(
            // every room is asked once what it holds about the person, one with several books once for each
            Map.entry("/staff/{id}/file.{format}", 31),
            // every room is asked once what it keeps, and so stands in the way
            Map.entry("/schools/{id}/removal", 11),
            Map.entry("/staff/{id}/removal", 10),
            // every table of words is searched, in one statement, and whoever bears the name is asked for
            Map.entry("/staff/{id}/anonymisation", 14),
            // the columns themselves come from the municipality's catalogue, and who may ask from its profile
            Map.entry("/requests/import/{batchId}", 11),
            // reads all that a proposal is made of, each once; the second compares it with the draft
            Map.entry("/matching/{id}/requests/{requestId}", 19),
            Map.entry("/matching/{id}/confirmation", 22),
            // every room says what wants attention, each in a statement of its own
            Map.entry("/", 14),
            // every room is asked once how much of its data is over the period
            Map.entry("/admin/retention", 12));

    /** How the copies of a row differ: {@code g} counts them. */
    private static final Map<String, String> COPIES = Map.of(
            "account", "'login', t.login || g",
            "centre_order", "'number', g || '-н'",
            "centre_member", "'full_name', 'Участник ' || g",
            "programme", "'name', 'Программа ' || g",
            "import_batch", "'file_name', g || '.csv'",
            "work_plan", "'title', 'План ' || g, 'template', null",
            "planned_event", "'title', 'Мероприятие ' || g",
            "event_session", "'hours', g % 100 + 1");

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
    private Schools schools;

    @Autowired
    private Listings listings;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Educators educators;

    @Autowired
    private Accounts accounts;

    private Fixture small;
    private Fixture large;

    @BeforeAll
    void buildTwoMunicipalities() {
        small = grown(8);
        large = grown(998);
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        Set<String> existing = Handlers.of(mappings).keySet();
        return Expectation.all().values().stream()
                .filter(page ->
                        (page.isPage() || page.isDocument()) && !page.isPublic() && existing.contains(page.handler()))
                .map(page -> DynamicTest.dynamicTest(page.pattern(), () -> check(page)));
    }

    private void check(Expectation page) throws Exception {
        List<String> few = statements(page, small);
        List<String> many = statements(page, large);
        int most = MORE.getOrDefault(page.pattern(), StatementCount.MOST);
        assertThat(many.size())
                .as(() -> "statements for 1,000 rows:\n" + String.join("\n", many))
                .isLessThanOrEqualTo(most);
        assertThat(many.size())
                .as(() -> "statements for 1,000 rows:\n" + String.join("\n", many) + "\nand for 10:\n"
                        + String.join("\n", few))
                .isLessThanOrEqualTo(few.size() + 1);
    }

    private List<String> statements(Expectation page, Fixture owner) throws Exception {
        Role reader = Stream.of(Role.LEADER, Role.HEAD, Role.REGION, Role.ADMIN, Role.MENTOR, Role.MENTEE, Role.CURATOR)
                .filter(page.roles()::contains)
                .findFirst()
                .orElseThrow();
        PathIds paths = new PathIds(database);
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(
                        paths.fill(page.pattern(), owner.municipalityId, owner.schoolId))
                .with(user(owner.caller(reader).user()));
        if (owner.caller(reader).cookie() != null) {
            request.cookie(owner.caller(reader).cookie());
        }
        page.parameters().forEach((name, value) -> request.param(name, paths.value(value, owner.municipalityId, null)));
        List<MvcResult> answers = new ArrayList<>();
        List<String> statements =
                StatementCount.during(() -> answers.add(mvc.perform(request).andReturn()));
        assertThat(answers.get(0).getResponse().getStatus()).isLessThan(400);
        return statements;
    }

    private Fixture grown(int more) {
        Fixture grown = new Fixture(context);
        Tenant.run(grown.municipalityId, () -> {
            List<Long> added = LongStream.range(0, more)
                    .mapToObj(number -> schools.add(school("N" + number)))
                    .toList();
            assessments.saveFigures(
                    added.stream().map(PageStatementTests::figures).toList());
            added.forEach(school -> listings.add(new NewListing(
                    school, ListingKind.LOW_RESULTS, LocalDate.of(2024, 9, 1), null, "1", LocalDate.of(2024, 8, 1))));
            assessments.run(Fixture.YEAR);
            educators.addAll(LongStream.range(0, more)
                    .mapToObj(number -> EducatorExample.named(grown.schoolId, "Педагог " + number, "Анна", "Петровна"))
                    .toList());
        });
        COPIES.forEach((table, difference) -> copy(table, difference, grown.municipalityId, more));
        return grown;
    }

    private void copy(String table, String difference, long municipalityId, int times) {
        database.sql("insert into " + table + " select copy.* from " + table + " t, generate_series(1, ?) g,"
                        + " lateral jsonb_populate_record(t, jsonb_build_object('id', nextval('" + table
                        + "_seq') + 1000000, " + difference + ")) copy"
                        + " where t.id = (select min(id) from " + table + " where municipality_id = ?)")
                .params(times, municipalityId)
                .update();
    }

    private static NewSchool school(String code) {
        return new NewSchool(
                code,
                "Школа " + code,
                "Школа " + code,
                SchoolKind.SECONDARY,
                false,
                null,
                null,
                null,
                null,
                null,
                30,
                300);
    }

    private static NewFigures figures(long school) {
        BigDecimal index = BigDecimal.valueOf(1000 + school % 8000, 4);
        return new NewFigures(school, Fixture.YEAR, index, null, index, index, index, 300, 10);
    }
}
