package ru.mentorcentre.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;

/**
 * No page shows a way that is not there: every role follows every link it is shown, beginning on its first page, and none
 * ends in a refusal; every form it is shown may be sent by it.
 */
@IntegrationTest
class LinkTests {

    private static final String HERE = "http://localhost";

    /** Pages of one shape to look at: the second school's card has the same links as the first one's. */
    private static final int ALIKE = 2;

    private static final int MOST_PAGES = 250;

    /** Handled by Spring Security, not by a handler of ours. */
    private static final Set<String> NOT_OURS = Set.of("/login", "/logout");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @TestFactory
    Stream<DynamicTest> everyRoleMayGoWhereItIsSent() {
        return Stream.of(Role.values())
                .map(role -> DynamicTest.dynamicTest(role.name(), () -> {
                    Walk walk = new Walk(role);
                    walk.go();
                    assertThat(walk.problems).isEmpty();
                    assertThat(walk.seen).as("pages seen").hasSizeGreaterThan(2);
                }));
    }

    /** One role's walk through all it is shown. */
    private final class Walk {

        private final UserDetails walker;
        private final Role role;
        private final Cookie cookie;
        private final Map<String, Integer> seen = new HashMap<>();
        private final Deque<Link> ahead = new ArrayDeque<>(List.of(new Link("(first page)", "/")));
        private final List<String> problems = new ArrayList<>();

        Walk(Role role) throws Exception {
            this.role = role;
            walker = users.loadUserByUsername(
                    role.name().toLowerCase(Locale.ROOT).replace("_", ""));
            cookie = role.scope() == Role.Scope.INSTALLATION ? lookingIntoTheFirstMunicipality() : null;
        }

        private Cookie lookingIntoTheFirstMunicipality() throws Exception {
            String first = database.sql("select municipality_id from account where login = 'methodist'")
                    .query(String.class)
                    .single();
            return mvc.perform(MockMvcRequestBuilders.post("/scope")
                            .param("municipalityId", first)
                            .with(user(walker))
                            .with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getCookie("MNC");
        }

        void go() throws Exception {
            for (int pages = 0; pages < MOST_PAGES && !ahead.isEmpty(); pages++) {
                Link link = ahead.poll();
                MockHttpServletResponse answer = get(link.to);
                if (answer.getStatus() >= 400) {
                    problems.add("on " + link.from + ": " + link.to + " got " + answer.getStatus());
                } else if (answer.getRedirectedUrl() != null) {
                    follow(link.to, answer.getRedirectedUrl());
                } else if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                    read(link.to, Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8), HERE + link.to));
                }
            }
        }

        private MockHttpServletResponse get(String path) {
            MockHttpServletRequestBuilder request =
                    MockMvcRequestBuilders.get(URI.create(path)).with(user(walker));
            try {
                return mvc.perform(cookie == null ? request : request.cookie(cookie))
                        .andReturn()
                        .getResponse();
            } catch (Exception problem) {
                throw new AssertionError(path + " as " + role, problem);
            }
        }

        private void read(String page, Document document) throws Exception {
            for (Element link : document.select("a[href], link[href], script[src], img[src]")) {
                String target = link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src");
                String fragment = link.attr("href");
                if (fragment.startsWith("#")
                        && fragment.length() > 1
                        && document.getElementById(fragment.substring(1)) == null) {
                    problems.add("on " + page + ": nothing is called " + fragment);
                } else if (!fragment.startsWith("#")) {
                    follow(page, target);
                }
            }
            for (Element form : document.select("form:has(button:not([type=button]), input[type=submit])")) {
                String action = form.hasAttr("action") ? form.absUrl("action") : HERE + page;
                if (form.attr("method").equalsIgnoreCase("post")) {
                    checkForm(page, action);
                } else {
                    follow(page, action);
                }
            }
        }

        private void follow(String from, String target) {
            String path = target.startsWith(HERE) ? target.substring(HERE.length()) : target;
            path = path.replaceFirst("#.*", "");
            if (!path.startsWith("/") || path.isEmpty()) {
                return;
            }
            String shape = path.replaceAll("\\d+", "0").replaceAll("=[^&]*", "");
            if (seen.merge(shape, 1, Integer::sum) <= ALIKE) {
                ahead.add(new Link(from, path));
            }
        }

        private void checkForm(String page, String action) throws Exception {
            URI uri = URI.create(action);
            if (NOT_OURS.contains(uri.getPath())) {
                return;
            }
            MockHttpServletRequest request = new MockHttpServletRequest("POST", uri.getRawPath());
            ServletRequestPathUtils.parseAndCache(request);
            HandlerExecutionChain chain;
            try {
                chain = mappings.getHandler(request);
            } catch (Exception noSuchMethod) {
                chain = null;
            }
            if (chain == null || !(chain.getHandler() instanceof HandlerMethod handler)) {
                problems.add("on " + page + ": nobody takes the form sent to " + uri.getPath());
                return;
            }
            RolesAllowed roles = handler.getMethodAnnotation(RolesAllowed.class);
            if (roles == null) {
                roles = findMergedAnnotation(handler.getBeanType(), RolesAllowed.class);
            }
            if (roles != null && !Set.of(roles.value()).contains(role.name())) {
                problems.add("on " + page + ": the form sent to " + uri.getPath() + " is not for " + role);
            }
        }
    }

    private record Link(String from, String to) {}
}
