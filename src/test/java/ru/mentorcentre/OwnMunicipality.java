package ru.mentorcentre;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.shared.persistence.Tenant;

/** A municipality of its own for one test, with people who look at its pages and send its forms. */
public abstract class OwnMunicipality {

    private static final AtomicInteger MADE = new AtomicInteger();

    public final long municipality;
    protected final ApplicationContext context;
    protected final MockMvc mvc;

    /**
     * Adds one.
     *
     * @param name of the municipality; a number follows it
     * @param region where it lies
     */
    protected OwnMunicipality(ApplicationContext context, String name, String region) {
        this.context = context;
        this.mvc = context.getBean(MockMvc.class);
        this.municipality = context.getBean(Municipalities.class)
                .add(name + " " + MADE.incrementAndGet(), region, 2025)
                .id();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T inside(Supplier<T> work) {
        return Tenant.call(municipality, work);
    }

    public void within(Runnable work) {
        Tenant.run(municipality, work);
    }

    public Schools schools() {
        return bean(Schools.class);
    }

    public long school(String code, String name) {
        return inside(() -> schools().add(SchoolExample.named(code, name)));
    }

    /** Somebody with an account of this role. */
    public UserDetails person(Role role, Long schoolId) {
        String login = role.name().toLowerCase() + "-own-" + MADE.incrementAndGet();
        Long home = role.scope() == Role.Scope.INSTALLATION ? null : municipality;
        bean(Accounts.class)
                .add(
                        new NewAccount(login, "Проверяющая " + role.title(), Set.of(role), home, schoolId),
                        "long-enough-pass");
        return bean(UserDetailsService.class).loadUserByUsername(login);
    }

    public long accountOf(UserDetails who) {
        return ((SignedIn) who).viewer().accountId();
    }

    public ResultActions get(UserDetails who, String path, Object... values) throws Exception {
        // a page has forms; outside a log-in there is no session to keep their token in
        return mvc.perform(
                MockMvcRequestBuilders.get(path, values).with(user(who)).with(csrf()));
    }

    public Document page(UserDetails who, String path, Object... values) throws Exception {
        var response = get(who, path, values).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        if (response.getStatus() != 200) {
            throw new AssertionError(path + " answered " + response.getStatus());
        }
        return Jsoup.parse(response.getContentAsString());
    }

    /** Posts a form; the parameters are name, value, name, value. */
    public ResultActions post(UserDetails who, String path, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).with(user(who)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return mvc.perform(request);
    }
}
