package ru.mentorcentre.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.mentorcentre.exchange.CellNumbers;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.RawXlsx;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.exchange.SheetRow;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.exchange.batch.RecognisedColumns;

class SheetReaderTest {

    private static final Column<String> CODE = Column.text("Код", 20).required();
    private static final Column<String> NAME =
            Column.text("Полное наименование", 500).alias("Школа");
    private static final Column<BigDecimal> IOR = Column.decimal("ИОР", BigDecimal.ZERO, BigDecimal.ONE, 4);
    private static final List<Column<?>> COLUMNS = List.of(CODE, NAME, IOR);

    private static final String TABLE =
            "Код;Школа;ИОР\r\nS01;СОШ № 1, «Ёлка»;0,45\r\n\r\nS02;\"ООШ; \"\"Жук\"\"\";\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "IBM866", "KOI8-R", "UTF-16LE"})
    void readsCsvInEveryUsualEncoding(String charset) throws Exception {
        String text = charset.startsWith("UTF") ? "\uFEFF" + TABLE : TABLE.replaceAll("[№«»]", "N");
        SheetTable sheet = SheetReader.read(text.getBytes(Charset.forName(charset)), COLUMNS);
        assertThat(sheet.headers()).containsExactly("Код", "Школа", "ИОР");
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 4);
        assertThat(sheet.rows().get(0).cell(2).shown()).isEqualTo("0,45");
        assertThat(sheet.rows().get(1).cell(1).shown()).isEqualTo("ООШ; \"Жук\"");
        assertThat(sheet.rows().get(1).cell(2).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheSeparator(String separator) throws Exception {
        String text = String.join(separator, "Код", "Школа", "ИОР") + "\n"
                + String.join(separator, "S01", "\"СОШ, ООШ; и другие\"", "0.5") + "\n";
        SheetTable sheet = SheetReader.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS);
        assertThat(sheet.rows().get(0).cells()).hasSize(3);
    }

    @Test
    void understandsExcelsOwnFirstLine() throws Exception {
        SheetTable sheet = SheetReader.read("sep=,\nКод,ИОР\nS01,0.5\n".getBytes(StandardCharsets.UTF_8), COLUMNS);
        assertThat(sheet.rows()).singleElement().extracting(SheetRow::number).isEqualTo(3);
    }

    @Test
    void saysThatDecimalCommasCollideWithSeparators() {
        refused("Код,ИОР\nS01,0,45\n", "запятая стоит и между столбцами");
    }

    @Test
    void saysThatAQuoteIsOpen() {
        refused("Код;ИОР\nS01;\"0,45\n", "кавычка");
    }

    @Test
    void findsTheHeaderBelowATitle() throws Exception {
        SheetTable sheet = SheetReader.read(
                "Сведения о школах района;;\n;;\nкод * ;НАИМЕНОВАНИЕ;иор\nS01;;0,5".getBytes(StandardCharsets.UTF_8),
                COLUMNS);
        assertThat(sheet.headers()).first().isEqualTo("код *");
        assertThat(sheet.rows()).singleElement().extracting(SheetRow::number).isEqualTo(4);
    }

    @Test
    void readsCellsOfAWorkbook() throws Exception {
        SheetTable sheet = SheetReader.read(
                RawXlsx.withRows("<row r=\"1\">" + RawXlsx.text("A1", "Код") + RawXlsx.text("C1", "ИОР") + "</row>"
                                + "<row r=\"3\">" + "<c r=\"A3\"><v>901</v></c>"
                                + "<c r=\"B3\" s=\"1\"><v>45536</v></c>"
                                + "<c r=\"C3\"><f>0.1+0.2</f><v>0.30000000000000004</v></c>"
                                + "<c r=\"D3\" t=\"str\"><f>A3&amp;\"х\"</f><v>901х</v></c>"
                                + "<c r=\"E3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                + "<c r=\"F3\"><f>SUM(A3)</f></c>"
                                + "<c r=\"G3\" t=\"b\"><v>1</v></c>"
                                + "<c r=\"H3\" s=\"3\"><v>2.5</v></c>"
                                + "<c r=\"I3\" s=\"2\"><v>0.45</v></c>"
                                + "<c r=\"J3\" s=\"4\"><v>7</v></c>"
                                + "<c r=\"K3\" s=\"4\"><v>1234</v></c>"
                                + "</row>")
                        .bytes(),
                COLUMNS);
        SheetRow row = sheet.rows().get(0);
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cell(0).shown()).isEqualTo("901");
        assertThat(row.cell(1).date()).isEqualTo(LocalDateTime.of(2024, 9, 1, 0, 0));
        assertThat(row.cell(2).number()).isEqualByComparingTo("0.3");
        assertThat(row.cell(3).text()).isEqualTo("901х");
        assertThat(row.cell(4).kind()).isEqualTo(SheetCell.Kind.BROKEN);
        assertThat(row.cell(5).text()).contains("ещё не вычислили");
        assertThat(row.cell(6).text()).isEqualTo("да");
        assertThat(row.cell(7).number()).isEqualByComparingTo("2.5");
        assertThat(row.cell(8).number()).isEqualByComparingTo("0.45");
        assertThat(row.cell(9).shown()).isEqualTo("007");
        assertThat(row.cell(10).shown()).isEqualTo("1234");
    }

    /** As openpyxl leaves a formula, and as Excel leaves one that gives an empty text. */
    @Test
    void aFormulaWithoutAValueIsNotAnEmptyCell() throws Exception {
        String head = "<row r=\"1\">" + RawXlsx.text("A1", "Код") + RawXlsx.text("B1", "ИОР") + "</row><row r=\"2\">"
                + RawXlsx.text("A2", "S01");
        SheetTable computed = SheetReader.read(
                RawXlsx.withRows(head + "<c r=\"B2\" t=\"str\"><f>A9</f><v></v></c></row>")
                        .bytes(),
                COLUMNS);
        SheetTable uncomputed = SheetReader.read(
                RawXlsx.withRows(head + "<c r=\"B2\"><f>0.2+0.3</f><v /></c></row>")
                        .bytes(),
                COLUMNS);
        assertThat(computed.rows().get(0).cell(1).isEmpty()).isTrue();
        assertThat(uncomputed.rows().get(0).cell(1).text()).contains("ещё не вычислили");
    }

    @Test
    void aWorkbookNeedsNoStyles() throws Exception {
        RawXlsx book = RawXlsx.withRows("<row r=\"1\">" + RawXlsx.text("A1", "Код") + RawXlsx.text("B1", "ИОР")
                + "</row><row r=\"2\">" + RawXlsx.text("A2", "S01") + "<c r=\"B2\" s=\"1\"><v>0.5</v></c></row>");
        SheetTable sheet = SheetReader.read(book.without("styles.xml").bytes(), COLUMNS);
        assertThat(sheet.rows().get(0).cell(0).text()).isEqualTo("S01");
        assertThat(sheet.rows().get(0).cell(1).number()).isEqualByComparingTo("0.5");
    }

    @Test
    void brokenStylesAreNotPassedOver() {
        refused(
                RawXlsx.withRows("<row r=\"1\"/>")
                        .part("xl/styles.xml", "<styleSheet><cellXfs")
                        .bytes(),
                "повреждён");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOG10(A2)",
                "SUM(A:A)",
                "'Лист 1'!A2*2",
                "IF(A2=\"ИОР1\",1,0)",
                "$A$2+A$2",
                "1:1",
                "TRUE",
                "A1048576",
                "XFD1"
            })
    void sharedFormulasDoNotDisturb(String formula) throws Exception {
        String escaped = formula.replace("\"", "&quot;");
        SheetTable sheet = SheetReader.read(
                RawXlsx.withRows(
                                "<row r=\"1\">" + RawXlsx.text("A1", "Код") + RawXlsx.text("B1", "ИОР") + "</row>"
                                        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">"
                                        + escaped + "</f><v>0.5</v></c></row>"
                                        + "<row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>0.6</v></c></row>")
                        .bytes(),
                COLUMNS);
        assertThat(sheet.rows().get(1).cell(1).number()).isEqualByComparingTo("0.6");
    }

    @Test
    void refusesEmptyFiles() {
        refused("", "Файл пустой");
        refused(" \n\n;;\n", "ни одной заполненной строки");
        refused("Код;ИОР\n", "под заголовками пусто");
        refused(RawXlsx.withRows("").bytes(), "ни одной заполненной строки");
    }

    @Test
    void refusesWhatIsNoTable() {
        refused("%PDF-1.7 …", "PDF");
        refused("{\\rtf1 привет}", "RTF");
        refused("<html><table><tr><td>Код</td></tr></table></html>", "веб-страница");
        refused(new byte[] {1, 2, 3, 0, 5}, "двоичные данные");
        refused(new byte[FileGuard.MAX_BYTES + 1], "больше 10 МБ");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9}, "повреждён");
        refused(new RawXlsx().part("readme.txt", "привет").bytes(), "архив");
        refused(new RawXlsx().part("word/document.xml", "<a/>").bytes(), "Word");
        refused(new RawXlsx().part("content.xml", "<a/>").bytes(), ".ods");
        refused(new RawXlsx().part("xl/workbook.bin", "").bytes(), ".xlsb");
    }

    @Test
    void refusesABrokenWorkbook() {
        byte[] good = RawXlsx.withRows("<row r=\"1\">" + RawXlsx.text("A1", "Код") + "</row>")
                .bytes();
        refused(java.util.Arrays.copyOf(good, good.length / 2), "повреждён");
        refused(
                RawXlsx.withRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")
                        .bytes(),
                "повреждён");
        refused(
                RawXlsx.withRows("<row r=\"1\">" + RawXlsx.text("A1", "Код") + "</row><row r=\"2\">"
                                + RawXlsx.text("A2", "S01") + "</row><row r=\"3\"><c r=\"A3\"><v>1")
                        .bytes(),
                "повреждён");
        refused(
                RawXlsx.withRows("")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet " + RawXlsx.NS + "><sheetData><row r=\"1\">" + RawXlsx.text("A1", "Код")
                                        + "</row><row r=\"2\">" + RawXlsx.text("A2", "S01") + "</row>")
                        .bytes(),
                "повреждён");
    }

    @Test
    void tellsAPasswordFromAnOldFormat() {
        refused(ole("EncryptedPackage"), "защищён паролем");
        refused(ole("Workbook"), "старого формата .xls");
        refused(ole("WordDocument"), "Word");
    }

    @Test
    void refusesZipBombs() throws IOException {
        RawXlsx book = RawXlsx.withRows("");
        String sheet = "<worksheet " + RawXlsx.NS + "><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>";
        refused(book.bytesWithFiller("xl/worksheets/sheet1.xml", sheet, 'a', 200L << 20), "слишком большой объём");
        refused(book.bytesWithFiller("xl/media/image.bmp", "", '0', 200L << 20), "слишком большой объём");
        refused(book.bytesWithFiller("xl/sharedStrings.xml", "<sst><si><t>", 'x', 3L << 20), "слишком большой объём");
    }

    @Test
    void refusesXmlEntities() {
        refused(
                RawXlsx.withRows("")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<?xml version=\"1.0\"?><!-- a --><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet "
                                        + RawXlsx.NS
                                        + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>")
                        .bytes(),
                "посторонние объявления");
    }

    /** As openpyxl writes an empty text. */
    @Test
    void takesAnEmptyTextForAnEmptyCell() throws Exception {
        RawXlsx book = RawXlsx.withRows("<row r=\"1\">" + RawXlsx.text("A1", "Код") + "<c r=\"B1\" t=\"inlineStr\"/>"
                + RawXlsx.text("C1", "ИОР") + "</row><row r=\"2\">" + RawXlsx.text("A2", "S01")
                + "<c r=\"B2\" t=\"inlineStr\"/><c r=\"C2\"><v>0.5</v></c></row>");
        for (byte[] content : List.of(book.bytes(), book.withTexts().bytes())) {
            assertThat(SheetReader.read(content, COLUMNS).rows())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.cell(1).isEmpty()).isTrue();
                        assertThat(row.cell(2).number()).isEqualByComparingTo("0.5");
                    });
        }
    }

    @Test
    void refusesTooManyRowsAndColumns() {
        refused("Код;ИОР\n" + "S01;0,5\n".repeat(SheetReader.MAX_ROWS + 1), "больше 60 000 строк");
        refused("Код;" + "И;".repeat(400) + "К\nS01\n", "больше 300 столбцов");
    }

    @Test
    void refusesARowThatGoesOnAndOn() {
        refused(";".repeat(9_000_000), "В строке 1 больше 300 столбцов");
        refused("Код;Год;ИОР\n" + "S01;2024;1\n".repeat(5000) + ";".repeat(9_000_000), "В строке 5002 больше 300");
        refused("Код;ИОР\nS01;1\n" + "1;".repeat(300) + "1\n", "В строке 3 больше 300 столбцов");
        refused(
                RawXlsx.withRows("<row r=\"1\">" + RawXlsx.text("A1", "Код") + "</row><row r=\"2\">"
                                + RawXlsx.text("KO2", "S01") + "</row>")
                        .bytes(),
                "В строке 2 больше 300 столбцов");
    }

    @Test
    void refusesMoreCellsThanTheMemoryHolds() {
        refused("Код;Год;ИОР\n" + ("1;".repeat(250) + "1\n").repeat(18_000), "ячеек");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6_100; i++) {
            rows.append("<row>");
            for (int j = 0; j < 250; j++) {
                rows.append("<c><v>")
                        .append((i * 7919L + j * 104_729L) % 100_003)
                        .append("</v></c>");
            }
            rows.append("</row>");
        }
        refused(RawXlsx.withRows(rows.toString()).bytes(), "ячеек");
    }

    @Test
    void refusesMoreTextThanTheMemoryHolds() throws Exception {
        TableLimits size = new TableLimits();
        SheetRow row = new SheetRow(1, List.of(SheetCell.text("ж".repeat(1_000_000))));
        for (int i = 0; i < TableLimits.MAX_CELLS * 20 / 1_000_000; i++) {
            size.add(row);
        }
        assertThatThrownBy(() -> size.add(row)).hasMessageContaining("слишком много текста");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ2\"><v>1</v></c>",
                "<c r=\"XFE2\"><v>1</v></c>",
                "<x:c xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" r=\"ZZZZZZ2\"/>",
                "<c r=\"A2\"><v>9876543210987654321</v></c>"
            })
    void refusesCellsThatAreMadeToHurt(String cell) {
        String made = cell.replace("9876543210987654321", "9876543210".repeat(90_000));
        byte[] file = RawXlsx.withRows(
                        "<row r=\"1\">" + RawXlsx.text("A1", "Код") + "</row><row r=\"2\">" + made + "</row>")
                .bytes();
        refused(file, "не похож на обычную таблицу");
    }

    @Test
    void refusesARowOfMillionsOfCells() {
        refused(RawXlsx.withRows("<row>" + "<c/>".repeat(17_000) + "</row>").bytes(), "не похож на обычную таблицу");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-99999999", "-1E-99999999", "1E99999999", "0E-99999999", "1E-2147483647"})
    void aNumberOfAHundredMillionDigitsIsNoDate(String number) throws Exception {
        byte[] file = RawXlsx.withRows("<row r=\"1\">" + RawXlsx.text("A1", "Код") + "</row><row r=\"2\">"
                        + RawXlsx.text("A2", "S01") + "<c r=\"B2\" s=\"1\"><v>" + number + "</v></c></row>")
                .bytes();
        SheetTable sheet = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SheetReader.read(file, COLUMNS));
        assertThat(sheet.rows().get(0).cell(1).kind()).isEqualTo(SheetCell.Kind.BROKEN);
    }

    @Test
    void endlessDigitsInTextAreNoNumber() {
        String digits = "1" + " 000".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(CellNumbers.parse(digits)).isNull());
    }

    @Test
    void anEndlessHeaderIsComparedWithNone() {
        Column<String> wordy =
                Column.text("Показатель " + "И".repeat(4_000), 20).required();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(
                                () -> RecognisedColumns.in(List.of("Код", "И".repeat(1_000_000)), List.of(CODE, wordy)))
                        .hasMessageStartingWith("Не нашёл столбец «Показатель")
                        .hasMessageNotContaining("Может быть"));
    }

    @Test
    void refusesFormulasThatWouldTakeHours() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 40_000; i++) {
            rows.append("<row><c><f t=\"array\" ref=\"A")
                    .append(i)
                    .append("\">1</f><v>")
                    .append(i)
                    .append("</v></c><c><v>1</v></c></row>");
        }
        refused(RawXlsx.withRows(rows.toString()).bytes(), "не похож на обычную таблицу");
    }

    @Test
    void separatorsWithoutValuesAreNoColumns() throws Exception {
        String text = "Код;ИОР" + ";".repeat(1000) + "\n" + ("S01;1" + ";".repeat(1000) + "\n").repeat(100);
        assertThat(SheetReader.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS)
                        .rows())
                .hasSize(100);
    }

    @Test
    void suggestsTheNearestHeader() throws Exception {
        assertThatThrownBy(() -> RecognisedColumns.in(List.of("Код", "ИОРР"), COLUMNS))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Не нашёл столбец «ИОР». Может быть, это «ИОРР»?");
        assertThatThrownBy(() -> RecognisedColumns.in(List.of("Кдо", "ИОР"), COLUMNS))
                .hasMessageContaining("«Кдо»");
        assertThatThrownBy(() -> RecognisedColumns.in(List.of("ИОР"), COLUMNS)).hasMessage("Не нашёл столбец «Код».");
        assertThatThrownBy(() -> RecognisedColumns.in(List.of("Фамилия", "Имя"), COLUMNS))
                .hasMessageContaining("шаблон");
        assertThatThrownBy(() -> RecognisedColumns.in(List.of("Код", "код"), COLUMNS))
                .hasMessageContaining("дважды");
    }

    @Test
    void takesLatinLookAlikesAndNamesTheIgnored() throws Exception {
        RecognisedColumns columns = RecognisedColumns.in(List.of("Koд", "ШКОЛА:", "", "Примечание", "Ошибка"), COLUMNS);
        assertThat(columns.places())
                .containsEntry(CODE, 0)
                .containsEntry(NAME, 1)
                .doesNotContainKey(IOR);
        assertThat(columns.ignored()).containsExactly("Примечание");
    }

    @Test
    void refusesSpoiledLetters() {
        refused("\uFEFFКод;ИОР\nS01\uFFFD;0,5\n", "испорчены");
    }

    private static byte[] ole(String stream) {
        byte[] bytes = new byte[2048];
        int[] signature = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < signature.length; i++) {
            bytes[i] = (byte) signature[i];
        }
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    private static void refused(String text, String reason) {
        refused(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> SheetReader.read(content, COLUMNS))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(reason);
    }
}
