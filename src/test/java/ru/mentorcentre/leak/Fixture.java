package ru.mentorcentre.leak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import ru.mentorcentre.TestDays;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Assessments;
import ru.mentorcentre.assessment.NewFigures;
import ru.mentorcentre.mentorship.MentorshipTerms;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.NewListing;
import ru.mentorcentre.school.NewSchool;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * A municipality with one thing of every kind, two schools and an account for every role; each name in it carries a mark
 * that must never be seen from outside.
 */
final class Fixture {

    static final int YEAR = 2025;

    /** Stands in every name of the municipality; hex, so that no word search changes it. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** Stands in every name of the second school. */
    final String siblingMark = UUID.randomUUID().toString().substring(0, 8);

    final long municipalityId;
    final long schoolId;
    final long siblingId;

    private final Mentorships mentorships;
    private final Map<Role, Caller> people = new EnumMap<>(Role.class);

    Fixture(ApplicationContext context) {
        Municipalities municipalities = context.getBean(Municipalities.class);
        Schools schools = context.getBean(Schools.class);
        Listings listings = context.getBean(Listings.class);
        Assessments assessments = context.getBean(Assessments.class);
        Accounts accounts = context.getBean(Accounts.class);
        UserDetailsService users = context.getBean(UserDetailsService.class);
        MockMvc mvc = context.getBean(MockMvc.class);
        JdbcClient database = context.getBean(JdbcClient.class);
        mentorships = context.getBean(Mentorships.class);
        municipalityId = municipalities.add("Район " + mark, region(), YEAR).id();
        schoolId = Tenant.call(municipalityId, () -> schools.add(school("1", "Первая " + mark)));
        siblingId = Tenant.call(municipalityId, () -> schools.add(school("2", "Вторая " + mark + " " + siblingMark)));
        Tenant.run(municipalityId, () -> {
            assessments.saveFigures(List.of(figures(schoolId), figures(siblingId)));
            assessments.run(YEAR);
            for (long school : new long[] {schoolId, siblingId}) {
                listings.add(new NewListing(
                        school,
                        ListingKind.LOW_RESULTS,
                        LocalDate.of(2024, 9, 1),
                        null,
                        "1-" + mark,
                        LocalDate.of(2024, 8, 1)));
            }
        });
        for (Role role : Role.values()) {
            String login = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + mark;
            boolean root = role.scope() == Role.Scope.INSTALLATION;
            boolean ofSchool = role.scope() == Role.Scope.SCHOOL;
            Tenant.run(
                    Tenant.ROOT,
                    () -> accounts.add(
                            new NewAccount(
                                    login,
                                    role.title() + " " + mark,
                                    Set.of(role),
                                    root ? null : municipalityId,
                                    ofSchool ? schoolId : null),
                            "demo-demo"));
            UserDetails user = users.loadUserByUsername(login);
            people.put(role, new Caller(user, root ? lookingInto(municipalityId, user, mvc) : null));
        }
        fillThePages(mvc);
        fillTheStaff(mvc, database);
        fillTheRequests(mvc, database);
        fillThePairs(mvc, database);
        fillTheSurveys(mvc, database);
        fillTheMatching(mvc, database);
        fillTheJournals(database);
        fillTheEvents(database);
        fillTheReserve(mvc, database);
        fillTheMessages(mvc, database);
        assessTheRegion(mvc, database);
    }

    /** One was sent to everybody, another is a draft. */
    private void fillTheMessages(MockMvc mvc, JdbcClient database) {
        Map<String, String> form = Map.of(
                "subject",
                "Сообщение " + mark,
                "body",
                "Текст " + mark,
                "groups",
                "EDUCATORS",
                "roles",
                "HEAD,LEADER,METHODIST,MODERATOR,SCHOOL_HEAD,CURATOR,MENTOR,MENTEE");
        post(
                mvc,
                "/messages/outgoing",
                new MockMultipartFile("file", mark + ".pdf", null, "%PDF-1.4".getBytes(UTF_8)),
                form);
        long sent = database.sql("select min(id) from message where municipality_id = ?")
                .param(municipalityId)
                .query(Long.class)
                .single();
        post(mvc, "/messages/outgoing/" + sent + "/sending", null, Map.of("version", "0"));
        post(mvc, "/messages/outgoing", null, form);
    }

    /** Each has a region to itself: publishing a regional assessment changes every municipality of the region. */
    private String region() {
        return "Край " + mark;
    }

    /** A job in the background does it; the fixture is ready when it is through. */
    private void assessTheRegion(MockMvc mvc, JdbcClient database) {
        post(
                mvc,
                caller(Role.REGION).everywhere(),
                "/assessment/regional",
                null,
                Map.of("year", String.valueOf(YEAR), "region", region()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> database.sql("select count(*) from regional_run where region = ? and state = 'DONE'")
                                .param(region())
                                .query(Long.class)
                                .single()
                        > 0);
    }

    /** What has no public face is made as a person makes it, by the pages. */
    private void fillThePages(MockMvc mvc) {
        post(
                mvc,
                "/centre/orders",
                new MockMultipartFile("file", mark + ".pdf", null, "%PDF-1.4".getBytes(UTF_8)),
                Map.of("number", "1", "issuedOn", "2024-09-01", "subject", "Приказ " + mark, "kind", "COMPOSITION"));
        post(
                mvc,
                "/centre/members",
                null,
                Map.of("fullName", "Участник " + mark, "function", "MENTOR", "from", "2024-09-01"));
        post(
                mvc,
                "/centre/programme",
                null,
                Map.of("name", "Программа " + mark, "goal", "Цель " + mark, "firstYear", "2024", "lastYear", "2026"));
        post(
                mvc,
                "/plan",
                null,
                Map.of("title", "План " + mark, "context", "SCHOOL", "startYear", "2025", "source", "STAGES"));
        post(mvc, "/schools/import", csv("""
                Код;Полное наименование;Краткое наименование;Вид;Местность
                3;Третья %1$s;Третья %1$s;СОШ;село
                4;Четвёртая %1$s;Четвёртая %1$s;нет такого;село
                """), Map.of());
        post(mvc, "/assessment/import", csv("""
                Код;Год;ИОР
                1;2025;0,5
                5;2025;%1$s
                """), Map.of());
    }

    /** An educator in each school; the mentor and the mentee sign in as the first of them. */
    private void fillTheStaff(MockMvc mvc, JdbcClient database) {
        attachToTheFirstEvent(mvc, database);
        for (long school : new long[] {schoolId, siblingId}) {
            post(
                    mvc,
                    "/staff",
                    null,
                    Map.of(
                            "schoolId", String.valueOf(school),
                            "lastName", "Педагогов " + mark + (school == siblingId ? " " + siblingMark : ""),
                            "firstName", "Иван",
                            "position", "Учитель",
                            "subjects", "PHYSICS",
                            "email", "leak@example.org",
                            "hiredOn", "2020-09-01"));
        }
        post(mvc, "/staff/import", csv("""
                Код школы;Фамилия;Имя;Должность
                1;Импортов %1$s;Иван;учитель
                нет;Ошибочный %1$s;Иван;учитель
                """), Map.of());
        post(mvc, "/staff/tests/import", csv("""
                Код школы;Фамилия;Имя;Дата;Вид;Результат
                1;Педагогов %1$s;Иван;01.02.2025;Предметная;70
                нет;Ошибочный %1$s;Иван;01.02.2025;Предметная;70
                """), Map.of());
        post(mvc, "/staff/activities/import", csv("""
                Код школы;Фамилия;Имя;Год;Что;Уровень;Название
                1;Педагогов %1$s;Иван;2025;Курс;Школьный;Название %1$s
                нет;Ошибочный %1$s;Иван;2025;Курс;Школьный;Название
                """), Map.of());
        post(mvc, "/staff/results/import", csv("""
                Код школы;Фамилия;Имя;Год;Проверка;Предмет;Учеников;Средний результат
                1;Педагогов %1$s;Иван;2024;ОГЭ;Физика;20;70
                нет;Ошибочный %1$s;Иван;2024;ОГЭ;Физика;20;70
                """), Map.of());
        post(mvc, "/staff/consents/import", csv("""
                Код школы;Фамилия;Имя;На что;Документ;Редакция текста;Дано
                1;Педагогов %1$s;Иван;Обработка;№ 2 %1$s;2025;01.02.2025
                нет;Ошибочный %1$s;Иван;Обработка;№ 2;2025;01.02.2025
                """), Map.of());
        post(mvc, "/requests/import", csv("""
                Код школы;Фамилия;Имя;Трудности;Что нужно
                1;Педагогов %1$s;Иван;Дисциплина на уроке;Импорт %1$s
                нет;Ошибочный %1$s;Иван;Дисциплина на уроке;Помочь
                """), Map.of());
        post(mvc, "/staff/difficulties", null, Map.of("group", "DIGITAL", "title", "Трудность " + mark));
        long educator = database.sql("select min(id) from educator where municipality_id = ?")
                .param(municipalityId)
                .query(Long.class)
                .single();
        post(
                mvc,
                "/staff/" + educator + "/consents",
                null,
                Map.of(
                        "purpose",
                        "PROCESSING",
                        "document",
                        "№ 1 " + mark,
                        "textVersion",
                        "1",
                        "givenOn",
                        "2025-09-01"));
        String records = "/staff/" + educator + "/records/";
        post(mvc, records + "tests", null, Map.of("takenOn", "2025-03-01", "competence", "SUBJECT", "percent", "71,5"));
        post(
                mvc,
                records + "activities",
                null,
                Map.of("activityYear", "2025", "activity", "COURSE", "level", "REGIONAL", "title", "Курс " + mark));
        post(
                mvc,
                records + "results",
                null,
                Map.of("resultYear", "2025", "exam", "OGE", "subject", "PHYSICS", "pupils", "20", "mean", "64,5"));
        database.sql("insert into account_educator (id, version, municipality_id, account_id, educator_id)"
                        + " select nextval('account_educator_seq') + 1000000, 0, a.municipality_id, a.id,"
                        + " (select min(id) from educator where municipality_id = a.municipality_id)"
                        + " from account a join account_role r on r.account_id = a.id"
                        + " where a.municipality_id = ? and r.role in ('MENTOR', 'MENTEE')")
                .param(municipalityId)
                .update();
    }

    /** A season that takes applications, and one of each school with a paper. */
    private void fillTheReserve(MockMvc mvc, JdbcClient database) {
        String today = TestDays.today().toString();
        post(
                mvc,
                "/reserve/seasons",
                null,
                Map.of(
                        "title", "Сезон " + mark,
                        "year", "2025",
                        "places", "5",
                        "requiredCourses", "3",
                        "experts", "2",
                        "firstDay", today));
        long season = key(database, "reserve_season", "title <> ''");
        for (long school : new long[] {schoolId, siblingId}) {
            post(
                    mvc,
                    "/reserve/applications",
                    null,
                    Map.of(
                            "seasonId",
                            String.valueOf(season),
                            "educatorId",
                            String.valueOf(educator(database, school)),
                            "position",
                            "Учитель " + mark + (school == siblingId ? " " + siblingMark : ""),
                            "career",
                            "Стремление " + mark));
        }
        for (long application : database.sql("select id from application where municipality_id = ?")
                .param(municipalityId)
                .query(Long.class)
                .list()) {
            post(
                    mvc,
                    "/reserve/applications/" + application + "/files",
                    new MockMultipartFile("file", "портфолио.pdf", null, "%PDF-1.4".getBytes(UTF_8)),
                    Map.of("kind", "PORTFOLIO"));
        }
        reviewTheReserve(database);
        // a draft is nobody's but the school's, the centre's and the candidate's: ApplicationTests see to that
        database.sql("update application set state = 'SUBMITTED' where municipality_id = ?")
                .param(municipalityId)
                .update();
    }

    /** Whoever has an account is an expert for the first school's application, and the marks are open already. */
    private void reviewTheReserve(JdbcClient database) {
        database.sql("""
                        insert into season_expert (id, version, municipality_id, season_id, account_id)
                        select nextval('season_expert_seq') + 1000000, 0, a.municipality_id, s.id, a.id
                        from account a join reserve_season s on s.municipality_id = a.municipality_id
                        where a.municipality_id = ?""").param(municipalityId).update();
        database.sql("""
                        insert into review_assignment (id, version, municipality_id, application_id, account_id,
                            second_opinion, assigned_at)
                        select nextval('review_assignment_seq') + 1000000, 0, a.municipality_id, p.id, a.id, false, now()
                        from account a join application p on p.municipality_id = a.municipality_id
                        where a.municipality_id = ? and p.school_id = ?""").params(municipalityId, schoolId).update();
        database.sql("""
                        update season_phase set starts_on = date '2020-01-01',
                            ends_on = case phase when 'DECISION' then date '2090-01-01' else date '2020-01-02' end
                        where phase in ('FORMAL', 'QUALITATIVE', 'DECISION') and municipality_id = ?""").param(municipalityId).update();
        fillTheRegister(database);
    }

    /** A vacancy at each school, an entry of the training with a scan, and one of the register, for each application. */
    private void fillTheRegister(JdbcClient database) {
        database.sql("""
                        insert into vacancy (id, version, municipality_id, school_id, post, year, cause, note)
                        select nextval('vacancy_seq'), 0, municipality_id, id, 'HEAD', 2027, 'ACTING', short_name
                        from school where municipality_id = ?""").param(municipalityId).update();
        database.sql("""
                        with scan as (
                            insert into attachment (id, version, municipality_id, file_name, file_type, file_size, content)
                            select nextval('attachment_seq') + 1000000, 0, a.municipality_id, 'скан ' || a.id || '.pdf',
                                'PDF', 8, '%PDF-1.4'::bytea
                            from application a where a.municipality_id = ? returning id, municipality_id, file_name)
                        insert into training_entry (id, version, municipality_id, application_id, kind, title, starts_on,
                            ends_on, attachment_id)
                        select nextval('training_entry_seq'), 0, a.municipality_id, a.id, 'BUSINESS_GAME', a.position,
                            date '2025-01-10', date '2025-01-11', s.id
                        from application a join scan s on s.file_name = 'скан ' || a.id || '.pdf'""").param(municipalityId).update();
        database.sql("""
                        insert into register_entry (id, version, municipality_id, application_id, full_name, school_name,
                            service_years, training_from, training_until, further_training, relocation, phone, order_number,
                            order_on, valid_until)
                        select nextval('register_entry_seq'), 0, a.municipality_id, a.id, a.full_name || ' ' || a.position,
                            s.full_name, 12, date '2025-01-10', date '2025-06-11', 'Форум ' || a.position, 'REGION', '8-900',
                            '7', date '2025-07-01', date '2028-07-01'
                        from application a join school s on s.id = a.school_id
                        where a.municipality_id = ?""").param(municipalityId).update();
    }

    /** A photo for all who see the event. */
    private void attachToTheFirstEvent(MockMvc mvc, JdbcClient database) {
        long event = database.sql("select min(id) from planned_event where municipality_id = ?")
                .param(municipalityId)
                .query(Long.class)
                .single();
        long plan = database.sql("select plan_id from planned_event where id = ?")
                .param(event)
                .query(Long.class)
                .single();
        post(
                mvc,
                "/plan/" + plan + "/events/" + event + "/files",
                new MockMultipartFile("files", "программа.pdf", null, "%PDF-1.4".getBytes(UTF_8)),
                Map.of("forAll", "true"));
    }

    /** A request of each school's educator, who is also a mentor. */
    private void fillTheRequests(MockMvc mvc, JdbcClient database) {
        for (long school : new long[] {schoolId, siblingId}) {
            post(
                    mvc,
                    "/requests",
                    null,
                    Map.of(
                            "asker", "e" + educator(database, school),
                            "subject", "PHYSICS",
                            "lines[0].code", "psy_discipline",
                            "lines[0].weight", "STRONG",
                            "wish", "Запрос " + mark + (school == siblingId ? " " + siblingMark : "")));
            post(
                    mvc,
                    "/mentors",
                    null,
                    Map.of(
                            "educatorId", String.valueOf(educator(database, school)),
                            "subjects", "PHYSICS",
                            "difficulties", "psy_discipline",
                            "capacity", "2",
                            "topics", "Темы " + mark + (school == siblingId ? " " + siblingMark : "")));
        }
    }

    /** An open survey for each school alone. */
    private void fillTheSurveys(MockMvc mvc, JdbcClient database) {
        mvc.getDispatcherServlet()
                .getWebApplicationContext()
                .getBean(SiteAddress.class)
                .confirm("https://mnc.example.org");
        post(
                mvc,
                "/surveys/questionnaires",
                null,
                Map.of(
                        "code", "OWN",
                        "title", "Анкета " + mark,
                        "lines[0].code", "OWN01",
                        "lines[0].text", "Вопрос " + mark,
                        "lines[0].type", "TEXT"));
        for (long school : new long[] {schoolId, siblingId}) {
            String name = "Опрос " + mark + (school == siblingId ? " " + siblingMark : "");
            post(
                    mvc,
                    "/surveys",
                    null,
                    Map.of(
                            "name", name,
                            "asks", "MEA",
                            "audience", "LIST",
                            "privacy", "NAMED",
                            "startsOn", "2020-09-01",
                            "endsOn", "2090-09-01"));
            long survey = database.sql("select id from campaign where municipality_id = ? and name = ?")
                    .params(municipalityId, name)
                    .query(Long.class)
                    .single();
            post(
                    mvc,
                    "/surveys/" + survey + "/people",
                    null,
                    Map.of("educators", String.valueOf(educator(database, school))));
            post(mvc, "/surveys/" + survey + "/opening", null, Map.of());
            post(mvc, "/surveys/" + survey + "/letters", null, Map.of());
        }
    }

    /** A pair in each school: the request of its first educator, and a mentor who works. */
    private void fillThePairs(MockMvc mvc, JdbcClient database) {
        for (long school : new long[] {schoolId, siblingId}) {
            String name = "Парный " + mark + (school == siblingId ? " " + siblingMark : "");
            post(
                    mvc,
                    "/staff",
                    null,
                    Map.of(
                            "schoolId", String.valueOf(school),
                            "lastName", name,
                            "firstName", "Олег",
                            "position", "Учитель",
                            "subjects", "PHYSICS",
                            "hiredOn", "2010-09-01"));
            post(
                    mvc,
                    "/mentors",
                    null,
                    Map.of(
                            "educatorId", String.valueOf(key(database, "educator", "last_name = '" + name + "'")),
                            "subjects", "PHYSICS",
                            "capacity", "9",
                            "methodService", "true",
                            "consentOn", "2025-01-01",
                            "agreementNumber", "1",
                            "agreementOn", "2025-01-01"));
            long mentor = key(
                    database,
                    "mentor",
                    "educator_id = (select id from educator where municipality_id = " + municipalityId
                            + " and last_name = '" + name + "')");
            for (String step : List.of("SELECTED", "TRAINED", "ACTIVE")) {
                post(
                        mvc,
                        "/mentors/" + mentor + "/steps",
                        null,
                        Map.of("to", step, "madeOn", TestDays.today().toString(), "ground", "Приказ " + mark));
            }
            pair(database, school, mentor);
        }
    }

    private void pair(JdbcClient database, long school, long mentor) {
        Tenant.run(
                municipalityId,
                () -> mentorships.propose(
                        List.of(new NewMentorship(
                                List.of(mentor),
                                List.of(key(database, "mentoring_request", "school_id = " + school)),
                                new MentorshipTerms(
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        "Цели " + mark + (school == siblingId ? " " + siblingMark : ""),
                                        null,
                                        null,
                                        null,
                                        null))),
                        null));
    }

    /** A request of each school that waits, a wish about it, something fixed, and a draft with pairs. */
    private void fillTheMatching(MockMvc mvc, JdbcClient database) {
        long mentor = key(database, "mentor", "state = 'ACTIVE'");
        for (long school : new long[] {schoolId, siblingId}) {
            post(
                    mvc,
                    "/requests",
                    null,
                    Map.of(
                            "asker", "e" + educator(database, school),
                            "subject", "PHYSICS",
                            "lines[0].code", "psy_discipline",
                            "lines[0].weight", "STRONG",
                            // this educator has a mentor: beside a group a second one is allowed
                            "wishedForm", "GROUP",
                            "wish", "Ждёт пары " + mark + (school == siblingId ? " " + siblingMark : "")));
        }
        long request = key(database, "mentoring_request", "status = 'OPEN'");
        post(
                mvc,
                "/matching/wishes",
                null,
                Map.of(
                        "mentee",
                        String.valueOf(key(database, "educator", "school_id = " + schoolId)),
                        "mentor",
                        String.valueOf(educatorOf(database, mentor)),
                        "kind",
                        "MENTEE_WISHES",
                        "note",
                        "Просьба " + mark));
        post(
                mvc,
                "/matching/fixed",
                null,
                Map.of("requests", String.valueOf(request), "mentors", String.valueOf(mentor)));
        post(mvc, "/matching", null, Map.of());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        database.sql("select count(*) from matching_draft where municipality_id = ? and state = 'DONE'")
                                        .param(municipalityId)
                                        .query(Long.class)
                                        .single()
                                > 0);
    }

    private static long educatorOf(JdbcClient database, long mentor) {
        return database.sql("select educator_id from mentor where id = ?")
                .param(mentor)
                .query(Long.class)
                .single();
    }

    private long key(JdbcClient database, String table, String condition) {
        return database.sql("select min(id) from " + table + " where municipality_id = ? and " + condition)
                .param(municipalityId)
                .query(Long.class)
                .single();
    }

    /** Each pair has met, has a plan, and its mentee's diary is shared with everybody. */
    private void fillTheJournals(JdbcClient database) {
        for (long school : new long[] {schoolId, siblingId}) {
            String name = mark + (school == siblingId ? " " + siblingMark : "");
            long pair = database.sql("select min(mentorship_id) from mentorship_member where school_id = ?")
                    .param(school)
                    .query(Long.class)
                    .single();
            database.sql("insert into meeting (id, version, municipality_id, mentorship_id, held_on, format, theme,"
                            + " attachment_id) select nextval('meeting_seq') + 1000000, 0, ?, p.id, p.starts_on,"
                            + " 'CONSULTATION', ?, ? from mentorship p where p.id = ?")
                    .params(municipalityId, "Встреча " + name, file(database, municipalityId, name), pair)
                    .update();
            database.sql("insert into plan_row (id, version, municipality_id, mentorship_id, what)"
                            + " values (nextval('plan_row_seq') + 1000000, 0, ?, ?, ?)")
                    .params(municipalityId, pair, "План " + name)
                    .update();
            database.sql("insert into achievement (id, version, municipality_id, educator_id, achieved_on, title,"
                            + " attachment_id, with_mentor, with_centre, with_school)"
                            + " values (nextval('achievement_seq') + 1000000, 0, ?, ?, date '2025-10-01', ?, ?, true,"
                            + " true, true)")
                    .params(
                            municipalityId,
                            educator(database, school),
                            "Дневник " + name,
                            file(database, municipalityId, "Грамота " + name))
                    .update();
        }
    }

    /** The plan is approved and open for changes; its first event has a date, where somebody of each school was. */
    private void fillTheEvents(JdbcClient database) {
        long event = key(database, "planned_event", "title <> ''");
        database.sql("update work_plan set approved_on = date '2025-09-01' where municipality_id = ?")
                .param(municipalityId)
                .update();
        database.sql("update planned_event set approved_title = title, approved_term_text = term_text,"
                        + " approved_starts_on = starts_on, approved_ends_on = ends_on, approved_place = place"
                        + " where municipality_id = ?")
                .param(municipalityId)
                .update();
        database.sql("update planned_event set audiences = '{EDUCATORS}' where id = ?")
                .param(event)
                .update();
        long date = database.sql("insert into event_session (id, version, municipality_id, event_id, held_on, place,"
                        + " registration_open) values (nextval('event_session_seq') + 1000000, 0, ?, ?, (now() at time zone 'Europe/Moscow')::date, ?,"
                        + " true) returning id")
                .params(municipalityId, event, "Место " + mark)
                .query(Long.class)
                .single();
        for (long school : new long[] {schoolId, siblingId}) {
            database.sql(
                            "insert into participation (id, version, municipality_id, session_id, educator_id, school_id,"
                                    + " state, recorded_by, recorded_at, certificate_number, certified_on)"
                                    + " values (nextval('participation_seq') + 1000000, 0, ?, ?, ?, ?, 'ATTENDED', 'LIST', now(),"
                                    + " '2025-00000-' || lpad((? % 100000)::text, 5, '0'), (now() at time zone 'Europe/Moscow')::date)")
                    .params(municipalityId, date, educator(database, school), school, school)
                    .update();
        }
    }

    private static long file(JdbcClient database, long municipalityId, String name) {
        return database.sql("insert into attachment (id, version, municipality_id, file_name, file_type,"
                        + " file_size, content) values (nextval('attachment_seq') + 1000000, 0, ?, ?, 'PDF', 8,"
                        + " convert_to('%PDF-1.4', 'UTF8')) returning id")
                .params(municipalityId, name + ".pdf")
                .query(Long.class)
                .single();
    }

    private static long educator(JdbcClient database, long school) {
        return database.sql("select min(id) from educator where school_id = ?")
                .param(school)
                .query(Long.class)
                .single();
    }

    private MockMultipartFile csv(String text) {
        return new MockMultipartFile(
                "file", mark + ".csv", "text/csv", text.formatted(mark).getBytes(UTF_8));
    }

    private void post(MockMvc mvc, String path, MockMultipartFile file, Map<String, String> form) {
        post(mvc, caller(Role.LEADER), path, file, form);
    }

    private void post(MockMvc mvc, Caller who, String path, MockMultipartFile file, Map<String, String> form) {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(path);
        if (file != null) {
            request.file(file);
        }
        form.forEach(request::param);
        try {
            MockHttpServletResponse answer = mvc.perform(
                            request.with(user(who.user())).with(csrf()))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() != 302) {
                throw new AssertionError("POST " + path + " of the fixture got " + answer.getStatus() + "\n"
                        + Jsoup.parse(answer.getContentAsString(UTF_8)).text());
            }
        } catch (Exception problem) {
            throw new IllegalStateException("POST " + path, problem);
        }
    }

    /** Somebody of the municipality; ADMIN and REGION have chosen to look into it. */
    Caller caller(Role role) {
        return people.get(role);
    }

    /** Chooses the municipality in a session, and says which cookie leads to the session. */
    private static Cookie lookingInto(long municipalityId, UserDetails user, MockMvc mvc) {
        try {
            return mvc.perform(MockMvcRequestBuilders.post("/scope")
                            .param("municipalityId", String.valueOf(municipalityId))
                            .with(user(user))
                            .with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getCookie("MNC");
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    /**
     * Who asks.
     *
     * @param cookie of a session, {@code null} without one
     */
    record Caller(UserDetails user, Cookie cookie) {

        Caller everywhere() {
            return new Caller(user, null);
        }
    }

    private static NewFigures figures(long school) {
        BigDecimal index = new BigDecimal("0.4567");
        return new NewFigures(school, YEAR, index, null, index, index, index, 300, 10);
    }

    private static NewSchool school(String code, String name) {
        return new NewSchool(
                code, name, name, SchoolKind.SECONDARY, false, null, "Директор " + name, null, null, null, 30, 300);
    }
}
