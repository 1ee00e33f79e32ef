package ru.mentorcentre.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.exchange.SheetRow;
import ru.mentorcentre.exchange.SheetTable;

class SheetWriterTest {

    private record Line(String code, BigDecimal index, LocalDate day, Integer students, Boolean advanced) {}

    private static final Column<String> CODE = Column.text("Код", 100).required();
    private static final ExportTable<Line> TABLE = ExportTable.<Line>named("Школы: 2024/2025 [все]")
            .column(CODE, Line::code)
            .decimal("ИОР", 4, Line::index)
            .column("Дата", 12, Line::day)
            .column("Обучающихся", Line::students)
            .column("Повышенный уровень", Line::advanced);

    private static final List<Line> LINES = List.of(
            new Line("S01", new BigDecimal("0.45"), LocalDate.of(2024, 9, 1), 1000, true),
            new Line("=HYPERLINK(\"http://x\")", null, null, -5, null),
            new Line("+7 861", null, null, null, false),
            new Line("-1; \"x\"", null, null, null, null),
            new Line("@SUM(A1)", null, null, null, null));

    @Test
    void writesCsvForARussianExcel() throws IOException {
        String csv = new String(write(ExportFormat.CSV, LINES), StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("""
                        \uFEFFКод;ИОР;Дата;Обучающихся;Повышенный уровень
                        S01;0,4500;01.09.2024;1000;да
                        "'=HYPERLINK(""http://x"")";;;-5;
                        '+7 861;;;;нет
                        "'-1; ""x""\";;;;
                        '@SUM(A1);;;;
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whatIsWrittenCanBeReadBack(ExportFormat format) throws Exception {
        SheetTable sheet = SheetReader.read(write(format, LINES), List.of(CODE));
        assertThat(sheet.headers()).containsExactly("Код", "ИОР", "Дата", "Обучающихся", "Повышенный уровень");
        assertThat(sheet.rows())
                .extracting(row -> row.cell(0).shown())
                .containsExactlyElementsOf(LINES.stream().map(Line::code).toList());
        assertThat(Column.date("Дата").parse(sheet.rows().get(0).cell(2))).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(Column.decimal("ИОР", null, null, 4)
                        .parse(sheet.rows().get(0).cell(1)))
                .isEqualTo(new BigDecimal("0.4500"));
    }

    @Test
    void aWorkbookHoldsTypesAndNoFormulas() throws Exception {
        SheetTable sheet = SheetReader.read(write(ExportFormat.XLSX, LINES), List.of(CODE));
        assertThat(sheet.name()).isEqualTo("Школы  2024 2025  все");
        SheetRow first = sheet.rows().get(0);
        assertThat(first.cell(1).kind()).isEqualTo(SheetCell.Kind.NUMBER);
        assertThat(first.cell(2).kind()).isEqualTo(SheetCell.Kind.DATE);
        assertThat(first.cell(3).kind()).isEqualTo(SheetCell.Kind.NUMBER);
        assertThat(sheet.rows().get(1).cell(0).kind()).isEqualTo(SheetCell.Kind.TEXT);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aHundredThousandRowsGoThroughWithoutStayingInMemory(ExportFormat format) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        long[] most = {0};
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        SheetWriter.write(
                format,
                TABLE,
                sink -> IntStream.range(0, 100_000).forEach(i -> {
                    sink.accept(new Line("Школа № " + i, new BigDecimal("0.4567"), LocalDate.of(2024, 9, 1), i, true));
                    if (i == 99_000) {
                        System.gc();
                        most[0] = runtime.totalMemory() - runtime.freeMemory() - before;
                    }
                }),
                OutputStream.nullOutputStream());
        assertThat(most[0]).isLessThan(40L << 20);
    }

    private static byte[] write(ExportFormat format, List<Line> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Consumer<Consumer<Line>> rows = lines::forEach;
        SheetWriter.write(format, TABLE, rows, out);
        return out.toByteArray();
    }
}
