package ru.mentorcentre.workplan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.OwnMunicipality;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.NewEducator;

/** A municipality with two schools and an approved plan of one event, for all educators. */
public final class PlannedMeeting extends OwnMunicipality {

    public final long first;
    public final long second;
    public final UserDetails methodist;
    public final LocalDate today;

    /** Address of the event. */
    public final String event;

    private final JdbcClient database;
    private final UserDetails leader;
    private final UserDetails head;

    public PlannedMeeting(ApplicationContext context) {
        super(context, "Округ встреч", "Край встреч");
        database = bean(JdbcClient.class);
        today = LocalDate.now(bean(Clock.class));
        first = school("1", "Первая школа");
        second = school("2", "Вторая школа");
        methodist = person(Role.METHODIST, null);
        leader = person(Role.LEADER, null);
        head = person(Role.HEAD, null);
        String plan =
                made("/plan", leader, "title", "План", "context", "SCHOOL", "startYear", "2026", "source", "EMPTY");
        send(plan + "/sections", methodist, "kind", "DIRECTION", "title", "Раздел");
        String section = number("select min(id) from plan_section where municipality_id = " + municipality);
        send(plan + "/events", methodist, "sectionId", section, "title", "Круглый стол", "place", "Дом учителя");
        send(plan + "/submission", leader);
        send(plan + "/approval", head);
        event = plan + "/events/" + number("select id from planned_event where municipality_id = " + municipality);
        database.sql("update planned_event set audiences = '{EDUCATORS}' where municipality_id = ?")
                .param(municipality)
                .update();
    }

    /** Opens the plan for changes. */
    public void revise() {
        send(plan() + "/revision", leader, "remark", "Новые сроки");
    }

    public void close() {
        send(plan() + "/closing", leader);
    }

    /** From now on the event is for mentees. */
    public void onlyForMentees() {
        database.sql("update planned_event set audiences = '{MENTEES}' where municipality_id = ?")
                .param(municipality)
                .update();
    }

    /** From now on the event is for this school. */
    public void onlyForSchool(long school) {
        database.sql("""
                        insert into planned_event_school (id, version, municipality_id, event_id, school_id)
                        values (nextval('planned_event_school_seq'), 0, ?, ?, ?)""").params(municipality, key(event), school).update();
    }

    private String plan() {
        return event.replaceFirst("/events.*", "");
    }

    /** So many educators, called «Педагог 1» and so on. */
    public void educators(long school, int count) {
        List<NewEducator> people = IntStream.rangeClosed(1, count)
                .mapToObj(number -> EducatorExample.named(school, "Педагог", "Имя" + number, "Отчество"))
                .toList();
        within(() -> bean(Educators.class).addAll(people));
    }

    public long educator(long school, String last) {
        return inside(() -> bean(Educators.class).add(EducatorExample.named(school, last, "Анна", "Петровна")));
    }

    /** Somebody who signs in, with the card. */
    public UserDetails signingIn(Role role, long educator) {
        UserDetails who = person(role, null);
        within(() -> bean(Educators.class).link(accountOf(who), educator));
        return who;
    }

    /** A date of the event on that day; its address. */
    public String session(LocalDate day, String... more) {
        String[] form = new String[more.length + 4];
        form[0] = "heldOn";
        form[1] = day.toString();
        form[2] = "registrationOpen";
        form[3] = "true";
        System.arraycopy(more, 0, form, 4, more.length);
        return made(event + "/sessions", methodist, form);
    }

    public static long key(String address) {
        return Long.parseLong(address.replaceFirst(".*/", ""));
    }

    /** Sends a form that makes something; the address of what was made. */
    public String made(String path, UserDetails who, String... form) {
        MockHttpServletResponse answer = sent(path, who, form).andReturn().getResponse();
        assertThat(answer.getStatus()).as(() -> path + "\n" + text(answer)).isEqualTo(302);
        return answer.getRedirectedUrl();
    }

    private static String text(MockHttpServletResponse answer) {
        return Jsoup.parse(new String(answer.getContentAsByteArray(), UTF_8)).text();
    }

    /** Sends a form that is accepted. */
    public void send(String path, UserDetails who, String... form) {
        made(path, who, form);
    }

    /** Sends a form; names and values follow each other. */
    public ResultActions sent(String path, UserDetails who, String... form) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).with(csrf());
        if (who != null) {
            request.with(user(who));
        }
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return perform(request);
    }

    public ResultActions asked(String path, UserDetails who) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(java.net.URI.create(path));
        return perform(who == null ? request : request.with(user(who)));
    }

    public Document page(String path, UserDetails who) {
        MockHttpServletResponse answer = asked(path, who).andReturn().getResponse();
        assertThat(answer.getStatus()).as(() -> path + "\n" + text(answer)).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), UTF_8));
    }

    /** How many rows of lists there are. */
    public long count(String condition) {
        return Long.parseLong(number(
                "select count(*) from participation where municipality_id = " + municipality + " and " + condition));
    }

    /** The first row of somebody. */
    public long row(long educator) {
        return Long.parseLong(number("select min(id) from participation where educator_id = " + educator));
    }

    /** Inside the municipality, all of it or nothing. */
    public void transactionally(Runnable work) {
        within(() -> new TransactionTemplate(bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> work.run()));
    }

    private String number(String query) {
        return String.valueOf(database.sql(query).query(Long.class).single());
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
