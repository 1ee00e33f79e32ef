package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.mentorcentre.IntegrationTest;

/**
 * A test in the browser: a window for each test, closed after it. Errors of the console, violations of the content policy
 * and failed requests fail the test by themselves.
 */
@IntegrationTest
public abstract class Journey {

    @LocalServerPort
    private int port;

    private final List<Screen> screens = new ArrayList<>();

    /** A new window, signed in with a demo account. */
    protected Screen signIn(String login) {
        return screen(ColorScheme.LIGHT).signIn(login);
    }

    /** A new window, nobody signed in. */
    protected Screen screen(ColorScheme colors) {
        Screen screen = new Screen(Chromium.browser(), "http://localhost:" + port, colors);
        screens.add(screen);
        return screen;
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        List<String> problems = new ArrayList<>();
        for (Screen screen : screens) {
            problems.addAll(screen.problems());
            screen.close();
        }
        screens.clear();
        assertThat(problems).as("the browser complains").isEmpty();
    }
}
