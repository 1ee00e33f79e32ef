package ru.mentorcentre.municipality;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;

/** Makes fresh municipalities with people in them, for tests of the centre. */
@Component
public class District {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Municipalities municipalities;
    private final Accounts accounts;
    private final UserDetailsService users;

    District(Municipalities municipalities, Accounts accounts, UserDetailsService users) {
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.users = users;
    }

    /** A new municipality whose reporting year is 2025. */
    public Place found() {
        return new Place(municipalities
                .add("Округ " + COUNT.incrementAndGet(), "Край испытаний", 2025)
                .id());
    }

    /** One municipality and whoever acts in it. */
    public final class Place {

        private final long id;

        private Place(long id) {
            this.id = id;
        }

        public long id() {
            return id;
        }

        /** Acts as somebody with the role. */
        public RequestPostProcessor as(Role role) {
            String login = "centre-" + COUNT.incrementAndGet();
            Long municipality = role == Role.REGION || role == Role.ADMIN ? null : id;
            accounts.add(new NewAccount(login, role.title(), Set.of(role), municipality, null), "demo-demo");
            RequestPostProcessor user = SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(login));
            return request -> csrf().postProcessRequest(user.postProcessRequest(request));
        }
    }
}
