package ru.mentorcentre.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.AttemptLimit;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.Throttle;
import ru.mentorcentre.access.ThrottleMarkRepository;
import ru.mentorcentre.access.TravellingClock;
import ru.mentorcentre.access.credential.PasswordRules;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.web.SubmissionArgument;

/** An empty installation waits for whoever reads its log. The accounts live in memory here: the database is not empty. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

    @Autowired
    private ThrottleMarkRepository marks;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private PasswordRules rules;

    @Autowired
    private SiteAddress site;

    @Autowired
    private MockMvc mvc;

    private final List<Account> stored = new ArrayList<>();
    private final TravellingClock clock = new TravellingClock();
    private FirstStart start;

    @BeforeEach
    void emptyInstallation() {
        AccountRepository memory = (AccountRepository) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AccountRepository.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("count")) {
                        return (long) stored.size();
                    }
                    Account account = (Account) arguments[0];
                    java.lang.reflect.Field id = Account.class.getDeclaredField("id");
                    id.setAccessible(true);
                    id.set(account, 1L);
                    stored.add(account);
                    return account;
                });
        marks.removeAll(AttemptLimit.firstCode().key());
        start = new FirstStart(new Accounts(memory, passwords, clock, null, null, null), new Throttle(marks, clock));
    }

    private String code(CapturedOutput log) {
        String line = log.getOut()
                .lines()
                .filter(one -> one.contains("код первого запуска: "))
                .reduce((a, b) -> b)
                .orElseThrow();
        return line.substring(line.indexOf("запуска: ") + 9).strip();
    }

    @Test
    void takesTheCodeFromTheLogOnce(CapturedOutput log) {
        assertThat(start.isOpen()).isFalse();
        start.prepare();
        assertThat(start.isOpen()).isTrue();
        String code = code(log);
        start.open(
                " " + code.substring(0, 4).toUpperCase() + "-" + code.substring(4),
                "Имя",
                "first.admin",
                "четыре слова");
        assertThat(stored).hasSize(1);
        assertThat(stored.get(0).duties().roles()).isEqualTo(Set.of(Role.ADMIN));
        assertThat(start.isOpen()).isFalse();
        assertThatThrownBy(() -> start.open(code, "Имя", "second.admin", "четыре слова"))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(stored).hasSize(1);
    }

    @Test
    void hasAnotherCodeAtEachStart(CapturedOutput log) {
        start.prepare();
        String first = code(log);
        start.prepare();
        assertThat(code(log)).isNotEqualTo(first);
    }

    @Test
    void allowsFewGuesses(CapturedOutput log) {
        start.prepare();
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> start.open("wrong", "Имя", "guess", "четыре слова"))
                    .isInstanceOf(BusinessRuleViolation.class);
        }
        String code = code(log);
        assertThatThrownBy(() -> start.open(code, "Имя", "guess", "четыре слова"))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageStartingWith("Слишком много неудачных попыток");
        assertThat(stored).isEmpty();
    }

    @Test
    void closesWhenSomebodyElseWasFaster() {
        start.prepare();
        stored.add(new Account(
                new NewAccount("other", "Имя", Set.of(Role.ADMIN), null, null),
                "hash",
                Clock.systemUTC().instant()));
        assertThat(start.isOpen()).isFalse();
    }

    @Test
    void explainsWhatIsWrongAndLeadsToTheLogIn(CapturedOutput log) throws Exception {
        start.prepare();
        MockMvc page = MockMvcBuilders.standaloneSetup(new FirstController(start, rules, site))
                .setCustomArgumentResolvers(new SubmissionArgument())
                .build();
        page.perform(post("/first")
                        .param("code", "wrong")
                        .param("fullName", "")
                        .param("login", "я")
                        .param("password", "short")
                        .param("passwordAgain", "other"))
                .andExpect(model().attributeHasFieldErrors("form", "fullName", "login", "password", "passwordAgain"));
        page.perform(filledIn("wrong")).andExpect(model().attributeHasFieldErrors("form", "code"));
        page.perform(filledIn(code(log)).param("site", "server:8080"))
                .andExpect(model().attributeHasFieldErrors("form", "site"));
        page.perform(filledIn(code(log)).param("site", "https://mnc.example.org"))
                .andExpect(redirectedUrl("/login"));
        assertThat(site.known()).contains("https://mnc.example.org");
        assertThat(stored).extracting(Account::login).containsExactly("first.admin");
        page.perform(get("/first")).andExpect(redirectedUrl("/login"));
    }

    private static MockHttpServletRequestBuilder filledIn(String code) {
        return post("/first")
                .param("code", code)
                .param("fullName", "Анна Первая")
                .param("login", "First.Admin")
                .param("password", "четыре слова")
                .param("passwordAgain", "четыре слова");
    }

    @Test
    void hasNoPageWhereThereAreAccounts() throws Exception {
        mvc.perform(get("/first")).andExpect(redirectedUrl("/login"));
    }
}
