package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.browser.Journey;
import ru.mentorcentre.browser.Screen;
import ru.mentorcentre.browser.Skeleton;
import ru.mentorcentre.leak.Expectation;
import ru.mentorcentre.leak.Handlers;
import ru.mentorcentre.leak.PathIds;

/**
 * Every page of the leak matrix in the browser, with the demo data: by its main reader on a desktop and on a phone; by
 * every other role wherever its page has something that the main reader's has not. The phone and the dark are looked at
 * where a page brings something new to them. What cannot differ is looked at once (ADR 0163). With
 * {@code -Dpictures=true} screenshots go to target/screenshots.
 */
class AllPagesTests extends Journey {

    /** Whose page it is first of all. */
    private static final List<Role> MAIN_READERS = List.of(
            Role.METHODIST,
            Role.LEADER,
            Role.HEAD,
            Role.REGION,
            Role.ADMIN,
            Role.SCHOOL_HEAD,
            Role.MENTOR,
            Role.MENTEE);

    private static final Set<String> OWN_CARDS = Set.of("/staff/{id}", "/mentors/{id}");

    /** There only for somebody whose form was kept when the session ran out; {@code SavedFormTests} look at it. */
    private static final String KEPT_FORM = "GET /continue";

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    /** Pages that the application of the demo's school is past, or has nothing for: journeys of the reserve look at them. */
    private static final Set<String> PASSED_IN_DEMO = Set.of(
            "/reserve/applications/{id}/experts/{expert}/replacement",
            "/reserve/applications/{id}/experts/{expert}/reopening",
            "/reserve/applications/{id}/training/entries/{entry}/content");

    private final Map<Role, Screen> windows = new EnumMap<>(Role.class);

    /** Places of menu and bar that axe has looked at. */
    private final Set<String> frames = new HashSet<>();

    @TestFactory
    Stream<DynamicTest> byAllWhoMayOpenThem() {
        return pages().map(page -> DynamicTest.dynamicTest(page.pattern(), () -> look(page)));
    }

    private void look(Expectation page) {
        Role reader = mainReader(page);
        Set<String> seen = new HashSet<>();
        List<String> problems = new ArrayList<>();
        (isOfOnePerson(page, reader) ? own(page, reader) : path(page))
                .ifPresent(path -> lookClosely(path, reader, seen, problems));
        for (Role role : page.roles()) {
            if (role != reader) {
                (isOfOnePerson(page, role) ? own(page, role) : path(page))
                        .ifPresent(path -> lookForMore(path, role, seen, problems));
            }
        }
        assertThat(problems).as(page.pattern()).isEmpty();
    }

    private void lookClosely(String path, Role reader, Set<String> seen, List<String> problems) {
        String name = name(reader, path);
        Screen window = window(reader).width(Screen.WIDE).open(path).readsWell();
        Skeleton skeleton = Skeleton.of(window.source());
        problems.addAll(frames.addAll(skeleton.frame()) ? window.barriers() : window.barriersInMain());
        window.snap(name, Screen.WIDE);
        seen.addAll(skeleton.main());
        if (window.colors(ColorScheme.DARK).showsSomethingNew()) {
            problems.addAll(window.contrastBarriers());
            window.snap(name + "-dark", Screen.WIDE);
        }
        window.colors(ColorScheme.LIGHT);
        if (window.fitsThePhone().showsSomethingNew()) {
            problems.addAll(window.barriers());
        }
        window.snap(name, Screen.NARROW);
        problems.addAll(window.problems());
    }

    /** What a role reads on its page, and what it has there that nobody before had. */
    private void lookForMore(String path, Role role, Set<String> seen, List<String> problems) {
        Screen window = window(role);
        String source = window.ask(path);
        try {
            Screen.readsWell(path + " as " + role, Jsoup.parse(source).body().text());
        } catch (AssertionError problem) {
            problems.add(problem.getMessage());
        }
        Skeleton skeleton = Skeleton.of(source);
        boolean more = seen.addAll(skeleton.main());
        boolean moreAround = frames.addAll(skeleton.frame());
        if (more || moreAround) {
            window.width(Screen.WIDE).open(path).readsWell();
            problems.addAll(moreAround ? window.barriers() : window.barriersInMain());
            problems.addAll(window.problems());
        }
    }

    /** A message is opened by whom it was sent to, a card and a certificate by its own person; {@code LeakMatrixTests} see to the others. */
    private static boolean isOfOnePerson(Expectation page, Role role) {
        return page.pattern().equals("/messages/{id}")
                || page.pattern().startsWith("/reserve/review/{id}")
                || (role == Role.MENTOR || role == Role.MENTEE)
                        && page.pattern()
                                .matches(
                                        "/(staff|mentors|requests|plan/own/certificates|reserve/applications|reserve/register)/\\{id}.*");
    }

    /** Nothing when the demo's person has no such thing. */
    private Optional<String> own(Expectation page, Role role) {
        if (OWN_CARDS.contains(page.pattern())) {
            return Optional.of(page.pattern().replace("{id}", "own"));
        }
        if (page.pattern().equals("/messages/{id}")) {
            return key(role, "select r.message_id from message_recipient r join account a on a.id = r.account_id")
                    .map(id -> "/messages/" + id);
        }
        if (page.pattern().startsWith("/reserve/review/{id}")) {
            return key(role, """
                            select r.application_id from review_assignment r join account a on a.id = r.account_id
                            join application p on p.id = r.application_id and p.state = 'QUALITATIVE' and r.ending is null""")
                    .map(id -> page.pattern().replace("{id}", id.toString()))
                    .filter(path -> !path.contains("{"));
        }
        if (page.pattern().startsWith("/reserve/")) {
            return page.pattern().equals("/reserve/applications/{id}")
                    ? key(role, """
                            select p.id from application p join account_educator l on l.educator_id = p.educator_id
                            join account a on a.id = l.account_id""").map(id -> "/reserve/applications/" + id)
                    : Optional.empty();
        }
        String of = "from account_educator l join account a on a.id = l.account_id";
        String own = page.pattern().startsWith("/staff/")
                ? "select l.educator_id " + of
                : "select r.id " + of + " join mentoring_request r on r.educator_id = l.educator_id";
        if (page.pattern().startsWith("/plan/own/certificates/")) {
            own = "select p.id " + of
                    + " join participation p on p.educator_id = l.educator_id and p.certified_on is not null";
        }
        return page.pattern().startsWith("/mentors/")
                ? Optional.empty()
                : key(role, own).map(id -> page.pattern().replace("{id}", id.toString()));
    }

    private Optional<Long> key(Role role, String select) {
        return database.sql(select + " where a.login = ? limit 1")
                .param(role.name().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional();
    }

    private Stream<Expectation> pages() {
        Set<String> existing = Handlers.of(mappings).keySet();
        return Expectation.all().values().stream()
                .filter(page -> page.isPage()
                        && !page.isPublic()
                        && !page.handler().equals(KEPT_FORM)
                        && !PASSED_IN_DEMO.contains(page.pattern())
                        && existing.contains(page.handler()));
    }

    private static Role mainReader(Expectation page) {
        return MAIN_READERS.stream().filter(page.roles()::contains).findFirst().orElseThrow();
    }

    /** The page about things of the demo municipality; nothing when the demo has no such thing. */
    private Optional<String> path(Expectation page) {
        PathIds paths = new PathIds(database);
        long municipality = demo("methodist", "municipality_id");
        long school = demo("schoolhead", "school_id");
        String query = page.parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + paths.value(one.getValue(), municipality, school))
                .collect(Collectors.joining("&", "?", ""));
        return paths.find(page.pattern(), municipality, school).map(path -> query.length() > 1 ? path + query : path);
    }

    private long demo(String login, String column) {
        return database.sql("select " + column + " from account where login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    private Screen window(Role role) {
        return windows.computeIfAbsent(role, key -> {
            Screen screen = signIn(role.name().toLowerCase(Locale.ROOT).replace("_", ""));
            if (role == Role.REGION) {
                screen.open("/scope")
                        .page()
                        .locator("#municipalityId")
                        .selectOption(String.valueOf(demo("methodist", "municipality_id")));
                screen.page()
                        .locator("main form button[type=submit], main form button:not([type])")
                        .first()
                        .click();
                screen.page().waitForURL(url -> !url.endsWith("/scope"));
            }
            return screen;
        });
    }

    private static String name(Role reader, String path) {
        return reader.name().toLowerCase(Locale.ROOT) + "/"
                + path.substring(1).replaceAll("[/?&=]+", "-").replaceFirst("^$", "index");
    }
}
