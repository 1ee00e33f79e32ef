package ru.mentorcentre.leak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.SurveyResponses;

/**
 * Somebody who did everything once is anonymised; then every column of every table, every page and every export is
 * searched for the name.
 */
@IntegrationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnonymisedTests {

    private static final String NOW = "Жемчугова";
    private static final String BEFORE = "Бриллиантова";

    /** Traces of the person, as they would stand in any text, address or file. */
    private static final List<String> NEEDLES = List.of("жемчугов", "бриллиантов", "zhemchug", "8445566");

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
    private Accounts accounts;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private SurveyResponses sheets;

    private Fixture town;
    private long educator;
    private String login;

    @BeforeEach
    void aPersonDoesEverything() {
        town = new Fixture(context);
        educator = key("educator", "school_id = " + town.schoolId);
        login = "zhemchugova-" + town.mark;
        // whoever did all of the fixture, asked and was asked in it, is this person
        long account = database.sql("update account set full_name = ?, login = ? where municipality_id = ? and id in"
                        + " (select account_id from account_role where role = 'LEADER') returning id")
                .params("Жемчугова Аделаида Вольфовна", login, town.municipalityId)
                .query(Long.class)
                .single();
        database.sql("insert into account_educator (id, version, municipality_id, account_id, educator_id)"
                        + " values (nextval('account_educator_seq') + 1000000, 0, ?, ?, ?)")
                .params(town.municipalityId, account, educator)
                .update();
        rename(BEFORE, "old.zhemchug@example.org");
        rename(NOW, "a.zhemchugova@example.org");
        write(users.loadUserByUsername(login));
        others();
        answers();
    }

    /** Looks through the whole database: comes before the other tests bring somebody of that name into it. */
    @Test
    @Order(1)
    void theNameIsFoundNowhereAnyMore() throws Exception {
        assertThat(tablesWithTraces())
                .as("or the search finds nothing because nothing was there")
                .contains(
                        "account.full_name",
                        "account.login",
                        "achievement.story",
                        "activity.title",
                        "attachment.content",
                        "attachment.file_name",
                        "audit_entry.subject",
                        "centre_member.full_name",
                        "centre_order.subject",
                        "centre_order_file.content",
                        "consent.document",
                        "educator.email",
                        "educator.last_name",
                        "educator.phone",
                        "educator_history.last_name",
                        "import_file.content",
                        "letter.email",
                        "matching_wish.note",
                        "meeting.theme",
                        "meeting_history.theme",
                        "mentor.topics",
                        "mentor_history.topics",
                        "mentoring_request.wish",
                        "mentorship.goals",
                        "outcome.note",
                        "plan_row.what",
                        "response.answers",
                        "school.head_name",
                        "school_history.head_name",
                        "spring_session_attributes.attribute_bytes");
        UserDetails leader = leader("another");
        Document page = page(leader, "/staff/" + educator + "/anonymisation");
        assertThat(page.select("[name=trace][checked]")).hasSizeGreaterThan(10);
        assertThat(page.text()).doesNotContain("Ответила").contains("снимок.jpg");
        List<String> fields = new ArrayList<>();
        for (Element box : page.select("[name=trace]")) {
            fields.add("trace");
            fields.add(box.val());
        }
        post(leader, "/staff/" + educator + "/anonymisation", null, fields.toArray(String[]::new));

        assertThat(tablesWithTraces()).isEmpty();
        assertThat(pagesWithTraces(leader)).isEmpty();
        assertThatThrownBy(() -> users.loadUserByUsername(login)).isInstanceOf(UsernameNotFoundException.class);
        assertThat(users.loadUserByUsername("closed-" + accountOfNobody()).isAccountNonLocked())
                .isFalse();
        assertThat(page(leader, "/requests/" + key("mentoring_request", "educator_id = " + educator))
                        .text())
                .as("what was done keeps an author, without a name")
                .contains("Обезличенная учётная запись № ");
        assertThat(count("response", "true")).isPositive();
        assertThat(count("meeting", "true")).isPositive();
    }

    @Test
    void wordsAboutAnotherPersonOfThatNameStayUntilSomebodySaysSo() throws Exception {
        UserDetails leader = leader("careful");
        post(
                leader,
                "/staff",
                null,
                "schoolId",
                "" + town.schoolId,
                "lastName",
                NOW,
                "firstName",
                "Ольга",
                "position",
                "Учитель",
                "hiredOn",
                "2010-09-01");
        Document page = page(leader, "/staff/" + educator + "/anonymisation");
        assertThat(page.text()).contains("однофамилец");
        assertThat(page.select(".form-check:contains(опоздала) [checked]")).isEmpty();
        assertThat(page.select(".form-check:contains(Жемчуговой А. В.) [checked]"))
                .isNotEmpty();
        post(leader, "/staff/" + educator + "/anonymisation", null, "trace", "meeting:1");
        assertThat(count("plan_row", "what like '%опоздала%'")).isPositive();
        assertThat(count("educator", "last_name = '" + NOW + "'")).isEqualTo(1);
    }

    @Test
    void nobodyAnonymisesOneself() throws Exception {
        UserDetails own = users.loadUserByUsername(login);
        post(own, "/staff/" + educator + "/anonymisation", null);
        assertThat(count("educator", "last_name = '" + NOW + "'")).isEqualTo(1);
    }

    /** What the person enters. */
    private void write(UserDetails person) {
        post(
                person,
                "/staff/" + educator + "/records/activities",
                null,
                "activityYear",
                "2025",
                "activity",
                "PUBLICATION",
                "level",
                "REGIONAL",
                "title",
                "Статья Жемчуговой");
        post(
                person,
                "/staff/" + educator + "/consents",
                null,
                "purpose",
                "IMAGE",
                "document",
                "Согласие Жемчуговой",
                "textVersion",
                "1",
                "givenOn",
                "2025-09-01");
        post(person, "/staff/import", csv("Код школы;Фамилия;Имя;Должность\n1;" + NOW + ";Аделаида;Учитель\n"));
        post(
                person,
                "/centre/orders",
                docx("Наставником назначить Жемчугову А.В."),
                "number",
                "77",
                "issuedOn",
                "2025-09-01",
                "subject",
                "О назначении Жемчуговой А. В.",
                "kind",
                "COMPOSITION");
        post(
                person,
                "/centre/members",
                null,
                "fullName",
                "Жемчугова Аделаида Вольфовна",
                "function",
                "MENTOR",
                "from",
                "2025-09-01");
        database.sql("update mentoring_request set wish = 'Прошу помочь, Жемчугова' where municipality_id = ?")
                .param(town.municipalityId)
                .update();
        update("mentor", "topics = 'Курс Жемчуговой'");
        update("mentorship", "goals = 'Жемчугова осваивает методику'");
        database.sql(
                        "update letter set email = 'a.zhemchugova@example.org' where municipality_id = ? and invitation_id in"
                                + " (select id from invitation where educator_id = ?)")
                .params(town.municipalityId, educator)
                .update();
        update("achievement", "story = 'Меня, Жемчугову, наградили'");
        database.sql("update mentor_history set topics = 'Жемчугова' where id in"
                        + " (select id from mentor where municipality_id = ?)")
                .param(town.municipalityId)
                .update();
    }

    /** What others write about the person. */
    private void others() {
        UserDetails methodist = town.caller(Role.METHODIST).user();
        long other = key("educator", "id <> " + educator);
        post(
                methodist,
                "/matching/wishes",
                null,
                "mentee",
                "" + educator,
                "mentor",
                ""
                        + key(
                                "educator",
                                "id in (select educator_id from mentor where state = 'ACTIVE')" + " and school_id <> "
                                        + town.schoolId),
                "kind",
                "MENTEE_WISHES",
                "note",
                "К Жемчуговой по пятницам");
        long pair = key(
                "mentorship",
                "id in (select mentorship_id from mentorship_member where educator_id = " + educator + ")");
        update(
                "meeting",
                "theme = 'Урок у Жемчуговой А. В.',"
                        + " account_id = (select account_id from account_educator where educator_id = " + educator
                        + " limit 1)");
        database.sql(
                        "insert into revision (id, made_at, account_id) select 1000000 + max(id) + 1, now(), null from revision")
                .update();
        database.sql("insert into meeting_history (id, revision, revision_type, mentorship_id, theme)"
                        + " select m.id, (select max(id) from revision), 0, m.mentorship_id, 'Знакомство с Бриллиантовой'"
                        + " from meeting m where m.municipality_id = ?")
                .param(town.municipalityId)
                .update();
        update("plan_row", "what = 'Жемчугова опоздала ' || id");
        file(pair, "DOCX", "Отчёт Жемчуговой.docx", bytes(docx("Жемчугова провела урок")));
        file(pair, "JPEG", "снимок.jpg", new byte[] {1, 2, 3});
        database.sql("insert into outcome (id, version, municipality_id, member_id, goals, note) select"
                        + " nextval('outcome_seq') + 1000000, 0, municipality_id, id, 'FULLY', 'Жемчугова выросла'"
                        + " from mentorship_member where educator_id = ? and side = 'MENTEE'")
                .param(educator)
                .update();
        Map<String, String> school = form(page(methodist, "/schools/" + town.siblingId + "/edit"));
        school.put("headName", "Жемчугова Аделаида Вольфовна");
        post(methodist, "/schools/" + town.siblingId, null, flat(school));
        post(town.caller(Role.ADMIN).user(), "/admin/accounts/" + account() + "/password-reset", null);
        database.sql(
                        "insert into audit_entry (id, at, action, subject, municipality_id) values"
                                + " (nextval('audit_entry_seq') + 1000000, now(), 'ACCOUNT', 'заблокирована: ' || ?, null),"
                                + " (nextval('audit_entry_seq') + 1000001, now(), 'PERSON', 'удалена запись: Статья Жемчуговой', ?)")
                .params(login, town.municipalityId)
                .update();
        String session = java.util.UUID.randomUUID().toString();
        database.sql("insert into spring_session values (?, ?, 0, 0, 1800, 9000000000000, null)")
                .params(session, session)
                .update();
        database.sql(
                        "insert into spring_session_attributes values (?, 'savedForm', convert_to('поле Жемчугова', 'UTF8'))")
                .param(session)
                .update();
        assertThat(other).isPositive();
    }

    /** Named answers of the person, and what colleagues answered about her. */
    private void answers() {
        for (long survey : database.sql("select id from campaign where municipality_id = ?")
                .param(town.municipalityId)
                .query(Long.class)
                .list()) {
            Tenant.run(
                    town.municipalityId,
                    () -> sheets.handIn(
                            survey,
                            filler -> filler.content().questions().stream()
                                    .filter(question -> question.showIf() == null)
                                    .collect(Collectors.toMap(
                                            Question::code,
                                            AnonymisedTests::answer,
                                            (a, b) -> a,
                                            LinkedHashMap::new))));
        }
        assertThat(count("response", "answers::text like '%Жемчуг%'")).isGreaterThanOrEqualTo(2);
    }

    private static String answer(Question question) {
        return switch (question.type()) {
            case TEXT -> "Ответила Жемчугова";
            case YES_NO -> "yes";
            case CHOICE, SEVERAL -> question.options().get(0).value();
            case SCALE, NUMBER -> "5";
        };
    }

    private void rename(String lastName, String email) {
        UserDetails methodist = town.caller(Role.METHODIST).user();
        Map<String, String> fields = form(page(methodist, "/staff/" + educator + "/edit"));
        fields.putAll(Map.of(
                "lastName", lastName,
                "firstName", "Аделаида",
                "patronymic", "Вольфовна",
                "email", email,
                "phone", "8 (918) 844-55-66"));
        post(methodist, "/staff/" + educator, null, flat(fields));
    }

    private void update(String table, String change) {
        database.sql("update " + table + " set " + change + " where municipality_id = ?")
                .param(town.municipalityId)
                .update();
    }

    private void file(long pair, String type, String name, byte[] content) {
        long file = database.sql(
                        "insert into attachment (id, version, municipality_id, file_name, file_type, file_size,"
                                + " content) values (nextval('attachment_seq') + 1000000, 0, ?, ?, ?, ?, ?) returning id")
                .params(town.municipalityId, name, type, content.length, content)
                .query(Long.class)
                .single();
        database.sql("insert into meeting (id, version, municipality_id, mentorship_id, held_on, format, theme,"
                        + " attachment_id) select nextval('meeting_seq') + 1000000, 0, municipality_id, id, starts_on,"
                        + " 'CONSULTATION', 'Файл ' || ?, ? from mentorship where id = ?")
                .params(type, file, pair)
                .update();
    }

    /** «table.column» wherever any needle stands, in texts, JSON and in the bytes of files. */
    private Set<String> tablesWithTraces() {
        Set<String> found = new TreeSet<>();
        for (Map<String, Object> column : database.sql("""
                        select table_name as t, column_name as c, data_type as d from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        and data_type in ('text', 'character varying', 'character', 'jsonb', 'json', 'ARRAY', 'bytea')
                        """).query().listOfRows()) {
            boolean bytes = column.get("d").equals("bytea");
            String sql = "select " + column.get("c") + (bytes ? "" : "::text") + " from " + column.get("t") + " where "
                    + column.get("c") + " is not null";
            database.sql(sql).query(row -> {
                String text = bytes ? Unzipped.text(row.getBytes(1)) : row.getString(1);
                if (isTrace(text)) {
                    found.add(column.get("t") + "." + column.get("c"));
                }
            });
        }
        return found;
    }

    /** Everything that can be read in the municipality, by everybody who may. */
    private List<String> pagesWithTraces(UserDetails leader) throws Exception {
        PathIds paths = new PathIds(database);
        Set<String> existing = Handlers.of(mappings).keySet();
        List<String> found = new ArrayList<>();
        int read = 0;
        for (Expectation handler : Expectation.all().values()) {
            if (!handler.isRead() || !existing.contains(handler.handler()) || handler.isPublic()) {
                continue;
            }
            for (String format :
                    handler.pattern().contains("{format}") ? List.of("csv", "xlsx", "docx") : List.of("")) {
                String path = paths.fillLoosely(
                        handler.pattern().replace("{format}", format), town.municipalityId, town.schoolId);
                for (Role role : handler.roles()) {
                    UserDetails who =
                            role == Role.LEADER ? leader : town.caller(role).user();
                    MvcResult answer = get(who, path, handler, paths);
                    read += answer.getResponse().getStatus() == 200 ? 1 : 0;
                    if (isTrace(Unzipped.text(answer.getResponse().getContentAsByteArray()))) {
                        found.add(role + " " + path);
                    }
                }
            }
        }
        assertThat(read).as("pages and files that were read").isGreaterThan(300);
        return found;
    }

    private MvcResult get(UserDetails who, String path, Expectation handler, PathIds paths) throws Exception {
        var request = MockMvcRequestBuilders.get(java.net.URI.create(path.replace(" ", "%20")))
                .with(user(who));
        handler.parameters()
                .forEach((name, value) -> request.param(
                        paths.value(name, town.municipalityId, town.schoolId),
                        paths.value(value, town.municipalityId, town.schoolId)));
        MvcResult result = mvc.perform(request).andReturn();
        return result.getRequest().isAsyncStarted()
                ? mvc.perform(MockMvcRequestBuilders.asyncDispatch(result)).andReturn()
                : result;
    }

    private static boolean isTrace(String text) {
        String plain = text.toLowerCase(java.util.Locale.ROOT);
        String digits = text.replaceAll("[\\s()-]", "");
        return NEEDLES.stream().anyMatch(needle -> plain.contains(needle) || digits.contains(needle));
    }

    private UserDetails leader(String name) {
        String other = name + "-" + town.mark;
        Tenant.run(
                Tenant.ROOT,
                () -> accounts.add(
                        new NewAccount(other, "Другой Руководитель", Set.of(Role.LEADER), town.municipalityId, null),
                        "demo-demo"));
        return users.loadUserByUsername(other);
    }

    private long account() {
        return database.sql("select id from account where login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    private long accountOfNobody() {
        return database.sql("select max(id) from account where municipality_id = ? and closed_at is not null")
                .param(town.municipalityId)
                .query(Long.class)
                .single();
    }

    private long key(String table, String condition) {
        return database.sql("select min(id) from " + table + " where municipality_id = ? and " + condition)
                .param(town.municipalityId)
                .query(Long.class)
                .single();
    }

    private long count(String table, String condition) {
        return database.sql("select count(*) from " + table + " where municipality_id = ? and " + condition)
                .param(town.municipalityId)
                .query(Long.class)
                .single();
    }

    private Document page(UserDetails who, String path) {
        try {
            return Jsoup.parse(mvc.perform(MockMvcRequestBuilders.get(path).with(user(who)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(UTF_8));
        } catch (Exception problem) {
            throw new IllegalStateException(path, problem);
        }
    }

    /** What a form would send as it stands. */
    private static Map<String, String> form(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("main form[method=post] input[name]:not([type=checkbox]):not([type=radio]), main form textarea")
                .forEach(one -> fields.put(one.attr("name"), one.val()));
        page.select("main form [checked]").forEach(one -> fields.put(one.attr("name"), one.val()));
        page.select("main form option[selected]")
                .forEach(one -> fields.put(one.closest("select").attr("name"), one.val()));
        fields.keySet().removeIf(name -> name.isBlank() || name.equals("_csrf"));
        return fields;
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private void post(UserDetails who, String path, MockMultipartFile file, String... fields) {
        var request = MockMvcRequestBuilders.multipart(path);
        if (file != null) {
            request.file(file);
        }
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        try {
            var answer = mvc.perform(request.with(user(who)).with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus())
                    .as("POST " + path + " "
                            + Jsoup.parse(answer.getContentAsString(UTF_8))
                                    .select("main")
                                    .text())
                    .isIn(200, 302);
            assertThat(Jsoup.parse(answer.getContentAsString(UTF_8))
                            .select(".field-error")
                            .text())
                    .as("POST " + path)
                    .isEmpty();
        } catch (Exception problem) {
            throw new IllegalStateException("POST " + path, problem);
        }
    }

    private static MockMultipartFile csv(String text) {
        return new MockMultipartFile("file", "Жемчугова.csv", "text/csv", text.getBytes(UTF_8));
    }

    private static MockMultipartFile docx(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
            return new MockMultipartFile("file", "zhemchugova.docx", null, bytes.toByteArray());
        } catch (java.io.IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static byte[] bytes(MockMultipartFile file) {
        try {
            return file.getBytes();
        } catch (java.io.IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
