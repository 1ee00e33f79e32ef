package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * One person in front of one browser window. Writes down what a careful person would complain of: errors of the console,
 * violations of the content policy, requests that failed, pages that answer with an error.
 */
public final class Screen implements AutoCloseable {

    /** The width of a desktop and that of a phone. */
    public static final int WIDE = 1440;

    public static final int NARROW = 390;

    /** Two browsers share a machine of two cores. */
    private static final int LONGEST_WAIT = 30_000;

    /** Of a picture: to be looked at, and quicker to pack than without loss. */
    private static final int QUALITY = 80;

    /** Pictures are for people and check nothing: taken with {@code -Dpictures=true}. */
    static final boolean PICTURES = Boolean.getBoolean("pictures");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String AXE = axeItself();

    /**
     * Asks axe for what is wrong, not for all that is right, which takes longer to send than to find. Of rows of one make it
     * looks at the first two: with the same elements, classes and attributes, filled or empty, the others can be no worse.
     */
    private static final String BARRIERS = """
            async ([rules, withFrame]) => {
                const telling = /^(class|type|role|scope|lang|tabindex|aria-(?!label|describedby|controls|owns).*)$/;
                const alike = [];
                const make = element => {
                    const children = new Map();
                    for (const child of element.children) {
                        const kind = make(child);
                        const count = (children.get(kind) || 0) + 1;
                        children.set(kind, count);
                        if (count > 2) {
                            alike.push(child);
                        }
                    }
                    return element.localName + [...element.attributes].map(attribute => attribute.name
                        + (telling.test(attribute.name) ? attribute.value : attribute.value.trim() !== '')).sort()
                        + '(' + [...children.keys()] + ')' + (element.textContent.trim() !== '');
                };
                make(document.body);
                const options = {resultTypes: ['violations']};
                if (rules.length > 0) {
                    options.runOnly = {type: 'rule', values: rules};
                }
                const outermost = new Set(alike);
                alike.forEach(element => {
                    for (let at = element.parentElement; at; at = at.parentElement) {
                        if (outermost.has(at)) {
                            outermost.delete(element);
                            break;
                        }
                    }
                });
                if (!withFrame) {
                    for (let at = document.querySelector('main'); at !== document.body; at = at.parentElement) {
                        [...at.parentElement.children].filter(one => one !== at).forEach(one => outermost.add(one));
                    }
                }
                const context = outermost.size > 0 ? {exclude: [...outermost]} : document;
                const found = await axe.run(context, options);
                return found.violations.map(rule => rule.id + ' (' + rule.help + '): ' + rule.nodes.slice(0, 3)
                    .map(node => node.html + ' — ' + String(node.failureSummary).replaceAll('\\n', ' ')).join('; '));
            }
            """;

    /**
     * What of the look of the page that is open can matter to axe: elements that are shown, text in its colour and size on
     * what lies behind it, parts that scroll.
     */
    private static final String SIGHTS = """
            () => {
                const sights = new Set();
                const behind = element => {
                    const layers = [];
                    for (let at = element; at; at = at.parentElement) {
                        const style = getComputedStyle(at);
                        if (style.opacity !== '1' || style.backgroundImage !== 'none') {
                            layers.push(style.opacity, style.backgroundImage);
                        }
                        if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') {
                            layers.push(style.backgroundColor);
                            if (!style.backgroundColor.startsWith('rgba')) {
                                break;
                            }
                        }
                    }
                    return layers.join(' ');
                };
                const name = element => element ? element.localName + '.' + (element.getAttribute('class') || '') : '';
                for (const element of document.body.querySelectorAll('*')) {
                    if (!element.checkVisibility({visibilityProperty: true})) {
                        continue;
                    }
                    const style = getComputedStyle(element);
                    sights.add('shown ' + name(element.parentElement) + ' > ' + name(element));
                    if (element.matches('input, select, textarea')
                            || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) {
                        const around = getComputedStyle(element.parentElement).color;
                        sights.add(['ink', style.color, style.fontSize, style.fontWeight, style.textDecorationLine,
                            'among', around, 'on', behind(element)].join(' '));
                    }
                    if (element.scrollWidth > element.clientWidth && ['auto', 'scroll'].includes(style.overflowX)) {
                        sights.add('scrolls ' + name(element.parentElement) + ' > ' + name(element));
                    }
                }
                return [...sights];
            }
            """;

    /** What axe has looked at and not complained of, on whatever page. */
    private static final Set<String> PASSED = new HashSet<>();

    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();
    private Response opened;
    private int refusalExpected;

    Screen(Browser browser, String baseUrl, ColorScheme colors) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("ru-RU")
                .setTimezoneId("Europe/Moscow")
                .setColorScheme(colors)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDE, 900));
        context.setDefaultTimeout(LONGEST_WAIT);
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
        opened = answer;
        return this;
    }

    /** The page as it was sent, before any script. */
    public String source() {
        return opened.text();
    }

    /** Asks for a page that has to answer with 200, and does not show it: as it was sent, before any script. */
    public String ask(String path) {
        APIResponse answer = page.request().get(path);
        try {
            assertThat(answer.status()).as("GET " + path).isEqualTo(200);
            return answer.text();
        } finally {
            answer.dispose();
        }
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

    /** Everybody can use the page: axe finds nothing. On a phone it looks where something is new to it. */
    public Screen axe() {
        if (page.viewportSize().width != NARROW || showsSomethingNew()) {
            assertThat(barriers()).isEmpty();
        }
        return this;
    }

    /** Whether the page as it is shown now has something in it that axe has not passed on any page. */
    public boolean showsSomethingNew() {
        return !PASSED.containsAll(sights());
    }

    private List<String> sights() {
        return ((List<?>) page.evaluate(SIGHTS)).stream().map(String::valueOf).toList();
    }

    /** What axe finds, one line a rule. */
    public List<String> barriers() {
        return barriersTo(List.of(), true);
    }

    /** What axe finds in the page itself, where it has seen menu and bar of this make before. */
    public List<String> barriersInMain() {
        return barriersTo(List.of(), false);
    }

    /** What axe finds of contrast, all that can differ between the light and the dark. */
    public List<String> contrastBarriers() {
        return barriersTo(List.of("color-contrast", "link-in-text-block"), true);
    }

    /** No page of ours has a frame in it: one look is enough, and axe stays in a page that is looked at again. */
    private List<String> barriersTo(List<String> rules, boolean withFrame) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        List<String> found = ((List<?>) page.evaluate(BARRIERS, List.of(rules, withFrame)))
                .stream()
                        .map(rule -> page.url() + " at " + page.viewportSize().width + ": " + rule)
                        .toList();
        if (found.isEmpty()) {
            PASSED.addAll(sights());
        }
        return found;
    }

    private static String axeItself() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Turns the page that is open into its light or its dark. */
    public Screen colors(ColorScheme colors) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
        return this;
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
        readsWell(page.url(), page.locator("body").innerText());
        return this;
    }

    /** The same of a page that was only asked for. */
    public static void readsWell(String page, String text) {
        assertThat(text)
                .as(page)
                .doesNotContainPattern(
                        "(?i)\\bnull\\b|\\?\\?[\\w.]|Whitelabel|\\bNaN\\b|\\bundefined\\b|\\[object |Exception")
                .doesNotContain("${", "#{", "Optional[");
    }

    /** Pictures of the page at both widths: target/screenshots/{name}-1440.jpg and -390.jpg. */
    public Screen snap(String name) {
        for (int width : new int[] {NARROW, WIDE}) {
            width(width);
            snap(name, width);
        }
        return this;
    }

    public void snap(String name, int width) {
        if (!PICTURES) {
            return;
        }
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/-]+", "-") + "-" + width + ".jpg";
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setPath(SCREENSHOTS.resolve(file)));
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
}
