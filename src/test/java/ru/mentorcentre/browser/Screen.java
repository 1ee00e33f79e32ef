package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One person in front of one browser window. Writes down what a careful person would complain of: errors of the console,
 * violations of the content policy, requests that failed, pages that answer with an error.
 */
public final class Screen implements AutoCloseable {

    /** The width of a desktop and that of a phone. */
    public static final int WIDE = 1440;

    public static final int NARROW = 390;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();
    private int refusalExpected;

    Screen(Browser browser, String baseUrl, ColorScheme colors) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("ru-RU")
                .setTimezoneId("Europe/Moscow")
                .setColorScheme(colors)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDE, 900));
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpectedRefusal(message.text())) {
                problems.add(page.url() + " console: " + message.text());
            }
        });
        page.onPageError(error -> problems.add(page.url() + " script: " + error));
        page.onRequestFailed(this::requestFailed);
        page.onResponse(this::answered);
    }

    /** The page itself, for clicking and reading. */
    public Page page() {
        return page;
    }

    /** Signs in by the form with the password of the demo accounts. */
    public Screen signIn(String login) {
        return signIn(login, "demo-demo");
    }

    /** Signs in by the form. */
    public Screen signIn(String login, String password) {
        page.navigate("/login");
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill(password);
        page.locator("form[action$='/login'] [type=submit], form[action$='/login'] button:not([type])")
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Opens a page that has to answer with 200. */
    public Screen open(String path) {
        Response answer = page.navigate(path);
        assertThat(answer.status()).as("GET " + path).isEqualTo(200);
        return this;
    }

    /** Opens a page that has to answer with this refusal, say 404. */
    public Screen refused(String path, int status) {
        refusalExpected = status;
        Response answer = page.navigate(path);
        assertThat(answer.status()).as("GET " + path).isEqualTo(status);
        refusalExpected = 0;
        return this;
    }

    /** Sets the width of the window; the height follows. */
    public Screen width(int width) {
        page.setViewportSize(width, width == NARROW ? 844 : 900);
        return this;
    }

    /** Everybody can use the page: axe finds nothing. */
    public Screen axe() {
        assertThat(barriers()).isEmpty();
        return this;
    }

    /** What axe finds, one line a rule. */
    public List<String> barriers() {
        return barriers(axeOfOnePage());
    }

    /** What axe finds of contrast, all that can differ between the light and the dark. */
    public List<String> contrastBarriers() {
        return barriers(axeOfOnePage().withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** All our frames are of one origin: axe need not open a page of its own for each look. */
    private AxeBuilder axeOfOnePage() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private List<String> barriers(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> page.url() + " at " + page.viewportSize().width + ": " + say(rule))
                .toList();
    }

    /** On a phone nothing sticks out to the right. */
    public Screen fitsThePhone() {
        width(NARROW);
        int tooWide = ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        assertThat(tooWide).as(page.url() + " sticks out at " + NARROW).isLessThanOrEqualTo(0);
        return this;
    }

    /** Text as a person sees it, without what a program leaves behind. */
    public Screen readsWell() {
        String text = page.locator("body").innerText();
        assertThat(text)
                .as(page.url())
                .doesNotContainPattern(
                        "(?i)\\bnull\\b|\\?\\?[\\w.]|Whitelabel|\\bNaN\\b|\\bundefined\\b|\\[object |Exception")
                .doesNotContain("${", "#{", "Optional[");
        return this;
    }

    /** Pictures of the page at both widths: target/screenshots/{name}-1440.png and -390.png. */
    public Screen snap(String name) {
        for (int width : new int[] {NARROW, WIDE}) {
            width(width);
            snap(name, width);
        }
        return this;
    }

    void snap(String name, int width) {
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/-]+", "-") + "-" + width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(file)));
    }

    /** What went wrong so far; reading it clears it. */
    public List<String> problems() {
        List<String> soFar = List.copyOf(problems);
        problems.clear();
        return soFar;
    }

    @Override
    public void close() {
        context.close();
    }

    private void requestFailed(Request request) {
        // A download and a page left early end like this, and nothing is wrong with them.
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            problems.add(page.url() + " could not load " + request.url() + ": " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && response.status() != refusalExpected) {
            problems.add(page.url() + " got " + response.status() + " from " + response.url());
        }
    }

    private boolean isExpectedRefusal(String text) {
        return refusalExpected > 0 && text.contains("status of " + refusalExpected);
    }

    private static String say(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " — "
                                + String.valueOf(node.getFailureSummary()).replace('\n', ' '))
                        .collect(Collectors.joining("; "));
    }
}
