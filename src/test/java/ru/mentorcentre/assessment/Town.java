package ru.mentorcentre.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.Municipalities;

/** Makes fresh municipalities with people in them, for tests of the assessment. */
@Component
public class Town {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Municipalities municipalities;
    private final Accounts accounts;
    private final UserDetailsService users;

    Town(Municipalities municipalities, Accounts accounts, UserDetailsService users) {
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.users = users;
    }

    /** A new municipality whose reporting year is 2024. */
    public Place found() {
        int number = COUNT.incrementAndGet();
        return new Place(
                municipalities
                        .add("Город оценки " + number, "Испытания оценки", 2024)
                        .id(),
                number);
    }

    /** One municipality and whoever acts in it. */
    public final class Place {

        private final long id;
        private final int number;
        private final Map<String, String> logins = new HashMap<>();

        private Place(long id, int number) {
            this.id = id;
            this.number = number;
        }

        public long id() {
            return id;
        }

        /** Acts as somebody with the role. */
        public RequestPostProcessor as(Role role) {
            return as(role, null);
        }

        /** Acts as somebody with a role at a school. */
        public RequestPostProcessor as(Role role, Long schoolId) {
            RequestPostProcessor signedIn =
                    SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(login(role, schoolId)));
            RequestPostProcessor token =
                    SecurityMockMvcRequestPostProcessors.csrf().asHeader();
            return request -> token.postProcessRequest(signedIn.postProcessRequest(request));
        }

        /** The log-in of somebody with the role; the password is that of the demo accounts. */
        public String login(Role role, Long schoolId) {
            return logins.computeIfAbsent(role + "-" + schoolId, key -> {
                String login = "assess-%d-%d-%s"
                        .formatted(
                                number, logins.size(), role.name().toLowerCase().replace('_', '-'));
                Long municipality = role == Role.REGION || role == Role.ADMIN ? null : id;
                accounts.add(new NewAccount(login, role.name(), Set.of(role), municipality, schoolId), "demo-demo");
                return login;
            });
        }
    }
}
