package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Town;
import ru.mentorcentre.assessment.VectorSchools;
import ru.mentorcentre.assessment.VectorTown;

/** From two spreadsheets to «who is at risk and why», and figures typed as in Excel. */
class AssessmentJourneyTests extends Journey {

    @Autowired
    private Town town;

    @Autowired
    private VectorTown vectors;

    @Test
    void twoTablesAnswerWhoIsAtRiskAndWhy() {
        Screen screen = signIn(town.found(), Role.METHODIST);
        Page page = screen.page();
        upload(screen, "/schools/import", "школы.csv", register());
        upload(screen, "/assessment/import", "показатели.csv", VectorSchools.figures());

        for (int year : VectorSchools.YEARS) {
            screen.open("/assessment/" + year);
            page.getByText("Выполнить расчёт").first().click();
            assertThat(page.locator("h1")).containsText("Расчёт № 1 за " + year + " год");
            Assertions.assertThat(exported(page, year)).isEqualTo(expected(year));
        }
        screen.open("/assessment/2024").axe().readsWell().snap("assessment-year");
        page.locator("a.figure[href*='type=RESILIENT']").click();
        assertThat(page.locator("#list tbody tr")).hasCount(2);
        page.getByText("СОШ № 902").first().click();
        page.locator(".tabs a[href$=classification]").click();
        assertThat(page.locator("#y2024")).containsText("отклонение 1,23 % > 1 %: результаты неустойчивы, рост");
        screen.axe().readsWell().snap("assessment-classification");
    }

    @Test
    void theGridWorksLikeASpreadsheet() {
        Screen screen = signIn(vectors.found(), Role.METHODIST);
        Page page = screen.open("/assessment/2024/figures").page();
        Locator first = page.locator("tbody tr").first().locator(".grid-cell").first();
        first.click();
        first.fill("0,5");
        first.press("Enter");
        Assertions.assertThat(focused(page)).isEqualTo(cell(page, 1, 0));
        page.keyboard().press("ArrowRight");
        Assertions.assertThat(focused(page)).isEqualTo(cell(page, 1, 1));
        page.keyboard().press("ArrowUp");
        Assertions.assertThat(focused(page)).isEqualTo(cell(page, 0, 1));

        page.locator("tbody tr").nth(2).locator(".grid-cell").nth(2).focus();
        paste(page, "0,11\t0,12\r\n0,21\t1,5\r\n");
        assertThat(page.locator("[data-grid-count]")).hasText("Изменено: 5 ячеек");
        screen.axe().snap("assessment-grid");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".form-errors")).containsText("от 0 до 1");
        assertThat(page.locator("#" + cell(page, 3, 3))).hasValue("1,5");
        screen.axe().snap("assessment-grid-errors");

        page.locator("#" + cell(page, 3, 3)).fill("0,22");
        page.getByText("Сохранить показатели").click();
        assertThat(page.locator(".note-success")).containsText("3\u00a0школы");
        assertThat(page.locator("#" + cell(page, 2, 2))).hasValue("0,1100");
        assertThat(page.locator("#" + cell(page, 3, 3))).hasValue("0,2200");
    }

    @Test
    void aBlockFindsItsSchoolsAndWhatIsNotSavedIsNotLost() {
        Screen screen = signIn(vectors.found(), Role.METHODIST);
        Page page = screen.open("/assessment/2024/figures").page();
        // pasted into the first row, and not one line belongs there
        page.locator("tbody tr").first().locator(".grid-cell").first().focus();
        paste(page, "Школа\tИндекс ВПР\tИОР\nООШ №907\t0,31\t1,5\nСОШ 902\t0,42\t0,52\nСОШ № 999\t0,1\t0,1\n");
        Locator told = page.locator("[data-grid-told]");
        assertThat(told).containsText("Вставлено: 2 школы");
        assertThat(told).containsText("«СОШ № 999»: такой школы нет в реестре");
        assertThat(cellOf(page, "ООШ № 907", "vpr")).hasValue("0,31");
        assertThat(cellOf(page, "СОШ № 902", "ior")).hasValue("0,52");
        assertThat(page.locator(".grid-cell.is-changed")).hasCount(4);
        screen.axe().readsWell().snap("assessment-grid-pasted");

        page.getByText("Сохранить показатели").click();
        assertThat(page.locator(".form-errors")).containsText("от 0 до 1");
        assertThat(page.locator(".grid-cell.is-changed")).hasCount(4);
        assertThat(page.locator("[data-grid-count]")).hasText("Изменено: 4 ячейки");
        Assertions.assertThat(warnsOnLeaving(page)).isTrue();
        screen.axe().snap("assessment-grid-refused");

        cellOf(page, "ООШ № 907", "ior").fill("0,33");
        page.getByText("Сохранить показатели").click();
        assertThat(page.locator(".note-success").first()).containsText("2\u00a0школы");
        Assertions.assertThat(warnsOnLeaving(page)).isFalse();
        page.getByText("История изменений").click();
        assertThat(page.locator("#list tbody tr").first()).containsText("ООШ № 907");
        assertThat(page.locator("#list tbody tr").first()).containsText("0,3300");
        screen.axe().readsWell().snap("assessment-figure-changes");
        page.getByText("ООШ № 907").first().click();
        page.locator(".figure-history summary").first().click();
        assertThat(page.locator(".figure-history details").first()).containsText("0,3300");
        screen.axe().readsWell().snap("assessment-school-figure-changes");
    }

    private static Locator cellOf(Page page, String school, String column) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(school))
                .locator(".grid-cell[name^='" + column + "-']");
    }

    /** Whether a person who closes the page is asked first. */
    private static boolean warnsOnLeaving(Page page) {
        return (Boolean) page.evaluate("() => { const leaving = new Event('beforeunload', { cancelable: true });"
                + " window.dispatchEvent(leaving); return leaving.defaultPrevented; }");
    }

    private Screen signIn(Town.Place place, Role role) {
        return screen(ColorScheme.LIGHT).open("/help").signIn(place.login(role, null), "demo-demo");
    }

    private static void upload(Screen screen, String path, String name, byte[] content) {
        Page page = screen.open(path).page();
        page.locator("input[name=file]").setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("main form button[type=submit]").first().click();
        page.locator("main form .btn-primary").click();
        assertThat(page.locator(".note-success")).containsText("Импорт завершён");
    }

    private static byte[] register() {
        return VectorSchools.register().stream()
                .map(school -> String.join(
                        ";",
                        school.code(),
                        school.fullName(),
                        school.shortName(),
                        school.kind().title(),
                        "село"))
                .collect(Collectors.joining("\n", "Код;Полное наименование;Краткое наименование;Вид;Местность\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> exported(Page page, int year) {
        var download = page.waitForDownload(() -> page.evaluate(
                "year => { const a = document.createElement('a'); a.href = '/assessment/' + year + '/export.csv';"
                        + " a.download = ''; document.body.append(a); a.click(); a.remove(); }",
                year));
        try (InputStream file = download.createReadStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            return records(text, ';').stream()
                    .map(CSVRecord::toList)
                    .sorted(Comparator.comparing(row -> row.get(0)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> expected(int year) {
        return VectorSchools.expected(year);
    }

    private static List<CSVRecord> records(String text, char delimiter) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    private static String cell(Page page, int row, int column) {
        return page.locator("tbody tr")
                .nth(row)
                .locator(".grid-cell")
                .nth(column)
                .getAttribute("id");
    }

    private static void paste(Page page, String text) {
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true })); }",
                text);
    }
}
