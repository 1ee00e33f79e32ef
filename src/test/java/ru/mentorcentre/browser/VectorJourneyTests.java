package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.Municipalities;

/**
 * The methodologist's first day: the register and three years of figures come from .xlsx through the browser, and the
 * classification of the twelve schools is the expected one.
 */
class VectorJourneyTests extends Journey {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PASSWORD = "vectors-vectors";
    private static final List<Integer> YEARS = List.of(2022, 2023, 2024);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Municipalities municipalities;

    @Test
    void fromTwoSpreadsheetsToTheExpectedClassification() throws Exception {
        long district =
                municipalities.add("Район векторов", "Край проверок", 2024).id();
        accounts.add(
                new NewAccount("vector-browser", "Вера Векторова", Set.of(Role.METHODIST), district, null), PASSWORD);
        Screen screen =
                screen(com.microsoft.playwright.options.ColorScheme.LIGHT).signIn("vector-browser", PASSWORD);

        upload(screen, "/schools/import", register());
        upload(screen, "/assessment/import", figures());
        for (int year : YEARS) {
            screen.open("/assessment/" + year);
            screen.page()
                    .locator("form[action$='/assessment/" + year + "/runs'] button")
                    .first()
                    .click();
            screen.page().waitForLoadState();
            assertThat(exported(screen, year)).isEqualTo(expected(year));
        }
        screen.open("/assessment/2024").axe().snap("vectors/year");
    }

    private void upload(Screen screen, String path, byte[] table) {
        Page page = screen.open(path).page();
        page.locator("input[name=file]").setInputFiles(new FilePayload("таблица.xlsx", EXCEL, table));
        page.locator("form[enctype='multipart/form-data'] button[type=submit]")
                .first()
                .click();
        page.waitForURL(url -> url.matches(".*/import/\\d+"));
        screen.readsWell();
        page.locator("form[action*='/import/'] button.btn-primary").first().click();
        page.waitForLoadState();
        assertThat(page.locator("body").innerText()).contains("Импорт завершён");
    }

    private static List<Map<String, String>> exported(Screen screen, int year) throws IOException {
        Download download = screen.page()
                .waitForDownload(() -> screen.page()
                        .evaluate("year => { location.href = '/assessment/' + year + '/export.csv' }", year));
        String text = Files.readString(download.path(), StandardCharsets.UTF_8).substring(1);
        return read(new StringReader(text), ';').stream()
                .map(row -> row(
                        row.get("Код"),
                        row.get("Уровень ИОР"),
                        row.get("Тип"),
                        row.get("Нестабильность"),
                        row.get("Отклонение, %").replace(',', '.'),
                        row.get("ГИА/ВПР"),
                        row.get("Отношение").replace(',', '.').replace("∞", "inf"),
                        row.get("Очно-заочное обучение"),
                        row.get("Повышенный уровень"),
                        row.get("Стабильно высокие"),
                        row.get("Стабильно низкие")))
                .sorted((a, b) -> a.get("0").compareTo(b.get("0")))
                .toList();
    }

    private static List<Map<String, String>> expected(int year) throws IOException {
        return vectors("schools_expected").stream()
                .filter(row -> row.get("year").equals(String.valueOf(year)))
                .map(row -> row(
                        row.get("school_id"),
                        row.get("ior_level"),
                        row.get("type"),
                        row.get("risk_unstable"),
                        row.get("deviation_pct_of_am"),
                        row.get("risk_gia_vpr"),
                        row.get("ratio"),
                        row.get("risk_part_time"),
                        row.get("risk_advanced"),
                        row.get("stable_high"),
                        row.get("stable_low")))
                .toList();
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : cells) {
            row.put(String.valueOf(row.size()), cell);
        }
        return row;
    }

    private static byte[] register() throws IOException {
        List<CSVRecord> schools = vectors("schools_input").stream()
                .filter(row -> row.get("year").equals("2024"))
                .toList();
        return table(
                schools.size(),
                (sheet, line) -> {
                    CSVRecord school = schools.get(line - 1);
                    sheet.value(line, 0, school.get("school_id"));
                    sheet.value(line, 1, school.get("name"));
                    sheet.value(line, 2, school.get("name").split(" ")[0]);
                    sheet.value(line, 3, "город");
                    sheet.value(line, 4, school.get("advanced"));
                },
                "Код",
                "Полное наименование",
                "Вид",
                "Местность",
                "Повышенный уровень");
    }

    private static byte[] figures() throws IOException {
        List<CSVRecord> figures = vectors("schools_input");
        return table(
                figures.size(),
                (sheet, line) -> {
                    CSVRecord year = figures.get(line - 1);
                    sheet.value(line, 0, year.get("school_id"));
                    List<String> numbers =
                            List.of("year", "ior", "isbsh", "gia_index", "vpr_index", "students", "part_time_students");
                    for (int column = 0; column < numbers.size(); column++) {
                        String number = year.get(numbers.get(column));
                        if (!number.isEmpty()) {
                            sheet.value(line, column + 1, new BigDecimal(number));
                        }
                    }
                },
                "Код",
                "Год",
                "ИОР",
                "ИСБШ",
                "Индекс ГИА",
                "Индекс ВПР",
                "Обучающихся",
                "Очно-заочно и заочно");
    }

    private static byte[] table(int rows, Line line, String... headers) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Лист1");
            for (int column = 0; column < headers.length; column++) {
                sheet.value(0, column, headers[column]);
            }
            for (int row = 1; row <= rows; row++) {
                line.write(sheet, row);
            }
        }
        return file.toByteArray();
    }

    private static List<CSVRecord> vectors(String name) throws IOException {
        return read(
                new InputStreamReader(
                        VectorJourneyTests.class.getResourceAsStream("/vectors/vectors_" + name + ".csv"),
                        StandardCharsets.UTF_8),
                ',');
    }

    private static List<CSVRecord> read(Reader text, char delimiter) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(text)
                .getRecords();
    }

    private interface Line {
        void write(Worksheet sheet, int row);
    }
}
