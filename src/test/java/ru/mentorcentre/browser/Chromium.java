package ru.mentorcentre.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The one browser of the test run: the Chromium of the machine, at {@code CHROMIUM} or in its usual place. Where there is
 * none the browser tests are skipped, but with {@code CI=true} they fail.
 */
final class Chromium {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private static Browser running;

    private Chromium() {}

    static synchronized Browser browser() {
        if (running == null) {
            running = start(find());
        }
        return running;
    }

    private static Path find() {
        Optional<Path> found =
                Optional.ofNullable(System.getenv("CHROMIUM")).map(List::of).orElse(USUAL_PLACES).stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if (found.isEmpty() && isCi()) {
            throw new AssertionError("CI=true, but there is no Chromium: install it or name it in CHROMIUM");
        }
        Assumptions.assumeTrue(found.isPresent(), "There is no Chromium on this machine; CHROMIUM may name one");
        return found.get();
    }

    private static boolean isCi() {
        return Boolean.parseBoolean(System.getProperty("CI", System.getenv("CI")));
    }

    private static Browser start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-dev-shm-usage",
                                "--force-color-profile=srgb")));
    }
}
