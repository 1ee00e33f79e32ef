package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The frame around every page: menu, bar, light and dark, phone, paper, and how much of it travels. */
class FrameTests extends Journey {

    private static final String SENT = "() => performance.getEntriesByType('navigation')"
            + ".concat(performance.getEntriesByType('resource')).reduce((sum, one) => sum + one.transferSize, 0)";

    @Test
    void helpReadsWellEverywhere() {
        Screen screen = helpOf("methodist");
        for (String topic : List.of("overview", "schools", "import", "assessment", "risk", "centre", "roles")) {
            screen.width(Screen.WIDE).open("/help/" + topic).readsWell().axe().fitsThePhone();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void logInAndHelpWorkInLightAndDark(ColorScheme colors) {
        Screen screen =
                screen(colors).open("/help").axe().readsWell().fitsThePhone().axe();
        screen.width(Screen.WIDE)
                .signIn("methodist")
                .open("/help")
                .axe()
                .fitsThePhone()
                .axe();
    }

    @Test
    void aPageThatIsNotThereShowsTheWayBack() {
        Screen screen = helpOf("methodist")
                .refused("/no-such-page", 404)
                .readsWell()
                .axe()
                .fitsThePhone();
        assertThat(screen.page().locator("h1")).hasText("Такой страницы нет");
        assertThat(screen.page().locator("main a.btn-primary")).isVisible();
    }

    @Test
    void theMenuFoldsOnAPhone() {
        Page page = helpOf("methodist").width(Screen.NARROW).page();
        assertThat(page.locator(".side-menu")).not().isInViewport();
        page.locator(".bar-menu").click();
        assertThat(page.locator(".side-menu")).isInViewport();
        page.keyboard().press("Escape");
        assertThat(page.locator(".side-menu")).not().isInViewport();
    }

    @Test
    void theKeyboardFindsTheWay() {
        Page page = helpOf("methodist").page();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("/");
        assertThat(page.locator("#everywhere")).isFocused();
    }

    @Test
    void darknessIsRemembered() {
        Page page = helpOf("methodist").page();
        page.locator(".bar-account > summary").click();
        page.locator("[data-theme=dark]").click();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    @Test
    void paperShowsThePageWithoutTheFrame() {
        Page page = helpOf("methodist").open("/help/risk").page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".side")).isHidden();
        assertThat(page.locator(".bar")).isHidden();
        assertThat(page.locator(".print-foot")).isVisible();
        assertThat(page.locator("main h1")).isVisible();
    }

    @Test
    void aFirstPageIsLightAndTheNextOneLighter() {
        Screen screen = screen(ColorScheme.LIGHT).open("/help");
        assertThat(sent(screen)).as("first load, bytes").isPositive().isLessThan(200 * 1024);
        screen.signIn("methodist");
        assertThat(sent(screen.open("/help/schools"))).as("a later load, bytes").isLessThan(30 * 1024);
    }

    /** Asked for the help first, a person comes back to it after the log-in. */
    private Screen helpOf(String login) {
        return screen(ColorScheme.LIGHT).open("/help").signIn(login);
    }

    private static int sent(Screen screen) {
        screen.page().waitForLoadState();
        return ((Number) screen.page().evaluate(SENT)).intValue();
    }
}
