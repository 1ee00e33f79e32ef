package ru.mentorcentre.shared.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import ru.mentorcentre.shared.Day;

/**
 * A Word document of A4 pages, ready to print and sign: titles, lines, tables, a line for the signature.
 *
 * <pre>{@code
 * WordDocument.landscape().title("Реестр пар").line("на 01.09.2026").table(columns, rows).signature("Руководитель центра")
 *         .send(response, "Реестр пар");
 * }</pre>
 */
public final class WordDocument {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String FONT = "Times New Roman";
    private static final int HEADLINE = 26;
    private static final int TITLE = 14;
    private static final int TEXT = 12;
    private static final int CELL = 10;

    /** A4 and its margins, in twentieths of a point. */
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 850;

    private final XWPFDocument document = new XWPFDocument();
    private final int width;

    private WordDocument(boolean landscape) {
        var section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        width = (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    /** For wide tables. */
    public static WordDocument landscape() {
        return new WordDocument(true);
    }

    public static WordDocument portrait() {
        return new WordDocument(false);
    }

    /** A heading in the middle. */
    public WordDocument title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(120);
        write(paragraph, text, TITLE, true);
        return this;
    }

    /** A heading in the middle of a page that has little else: a certificate. */
    public WordDocument headline(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(700);
        paragraph.setSpacingAfter(400);
        write(paragraph, text, HEADLINE, true);
        return this;
    }

    /** A line of text in the middle; nothing for {@code null}. */
    public WordDocument centred(String text) {
        if (text != null) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setSpacingAfter(120);
            write(paragraph, text, TITLE, false);
        }
        return this;
    }

    /** What follows begins on another page. */
    public WordDocument newPage() {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
        return this;
    }

    /** A heading of a part, above its table. */
    public WordDocument heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(200);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        write(paragraph, text, TEXT, true);
        return this;
    }

    /**
     * The approval block in the corner: «УТВЕРЖДАЮ», office, lines for hand, name and day.
     *
     * @param name of who approved it, {@code null} for a line to be filled in
     * @param on when, {@code null} likewise
     */
    public WordDocument approval(String office, String name, LocalDate on) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setSpacingAfter(200);
        write(
                paragraph,
                String.join(
                        "\n",
                        "УТВЕРЖДАЮ",
                        office,
                        "____________________ " + (name == null ? "/____________________/" : name),
                        on == null ? "«____» ______________ 20____ г." : Day.of(on)),
                TEXT,
                false);
        return this;
    }

    /** A line of text; nothing for {@code null}. */
    public WordDocument line(String text) {
        if (text != null) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingAfter(80);
            write(paragraph, text, TEXT, false);
        }
        return this;
    }

    /**
     * A table; its head is repeated on every page.
     *
     * @param columns at least one
     */
    public WordDocument table(List<Column> columns, List<List<String>> rows) {
        XWPFTable table = document.createTable(1, columns.size());
        table.setWidth(String.valueOf(width));
        int parts = columns.stream().mapToInt(Column::share).sum();
        table.getCTTbl().addNewTblGrid();
        columns.forEach(column -> table.getCTTbl()
                .getTblGrid()
                .addNewGridCol()
                .setW(BigInteger.valueOf((long) width * column.share() / parts)));
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            fill(
                    table.getRow(0).getCell(i),
                    columns.get(i).head(),
                    true,
                    width * columns.get(i).share() / parts);
        }
        for (List<String> values : rows) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            for (int i = 0; i < columns.size(); i++) {
                fill(
                        row.getCell(i),
                        values.get(i),
                        false,
                        width * columns.get(i).share() / parts);
            }
        }
        return this;
    }

    /** Who signs: office, a line for the hand, a line for the name. */
    public WordDocument signature(String office) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(480);
        write(paragraph, office + "   ____________________   /____________________/", TEXT, false);
        return this;
    }

    /**
     * The same in the middle, where all the page stands there.
     *
     * @param name of who signs, {@code null} for a line to be filled in
     */
    public WordDocument centredSignature(String office, String name) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(480);
        paragraph.setSpacingAfter(120);
        write(
                paragraph,
                office + "   ____________________   " + (name == null ? "/____________________/" : name),
                TEXT,
                false);
        return this;
    }

    /** Hands it to the browser, to be saved. */
    public void send(HttpServletResponse response, String name) throws IOException {
        response.setContentType(MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ".docx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(response.getOutputStream());
    }

    /** Writes it out; nothing can be added after that. */
    public void write(OutputStream out) throws IOException {
        try (document) {
            document.write(out);
        }
    }

    private static void fill(XWPFTableCell cell, String text, boolean bold, int width) {
        cell.setWidth(String.valueOf(width));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        write(paragraph, text == null ? "" : text, CELL, bold);
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the width, beside the shares of the others
     */
    public record Column(String head, int share) {}
}
