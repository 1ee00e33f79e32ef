package ru.mentorcentre.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A summary form as a file, ready to be signed.
 *
 * @param survey its name
 * @param place municipality, above the title
 */
record SummaryFormFile(FilledSummaryForm sheet, String survey, String place) {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;
    private static final int MARGIN = 1134;
    private static final int WIDE = 7400;
    private static final int NARROW = 2200;
    private static final int LABEL_WIDTH = 70;
    private static final int NUMBER_WIDTH = 20;
    private static final String SIGNATURE = "Руководитель МНЦ ____________________ / ____________________ /";
    private static final String DAY = "«____» ______________ 20____ г.";

    byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTPageMar margins = document.getDocument().getBody().addNewSectPr().addNewPgMar();
            margins.setLeft(BigInteger.valueOf(MARGIN));
            margins.setRight(BigInteger.valueOf(MARGIN));
            margins.setTop(BigInteger.valueOf(MARGIN));
            margins.setBottom(BigInteger.valueOf(MARGIN));
            line(document, place, ParagraphAlignment.CENTER, false);
            line(document, kind(), ParagraphAlignment.CENTER, true);
            line(document, survey, ParagraphAlignment.CENTER, false);
            sheet.header()
                    .forEach(one -> line(document, one.title() + ": " + one.shown(), ParagraphAlignment.LEFT, false));
            XWPFTable table = document.createTable(1, 2);
            CTTblWidth width = table.getCTTbl().getTblPr().isSetTblW()
                    ? table.getCTTbl().getTblPr().getTblW()
                    : table.getCTTbl().getTblPr().addNewTblW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(WIDE + (long) NARROW));
            fill(
                    table.getRow(0),
                    sheet.form().columns().get(0),
                    sheet.form().columns().get(1),
                    true);
            sheet.rows().forEach(one -> fill(table.createRow(), one.title(), one.shown(), false));
            line(document, note(), ParagraphAlignment.LEFT, false);
            line(document, "", ParagraphAlignment.LEFT, false);
            line(document, SIGNATURE, ParagraphAlignment.LEFT, false);
            line(document, DAY, ParagraphAlignment.LEFT, false);
            document.write(out);
            return out.toByteArray();
        }
    }

    byte[] excel() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbook book = new Workbook(out, "MentorCentre", "1.0");
            Worksheet page = book.newWorksheet("Личностная оценка");
            page.width(0, LABEL_WIDTH);
            page.width(1, NUMBER_WIDTH);
            int row = 0;
            page.inlineString(row++, 0, place);
            page.inlineString(row, 0, kind());
            page.style(row++, 0).bold().set();
            page.inlineString(row++, 0, survey);
            row++;
            for (FilledSummaryForm.FormRow one : sheet.header()) {
                put(page, row++, one);
            }
            row++;
            page.inlineString(row, 0, sheet.form().columns().get(0));
            page.inlineString(row, 1, sheet.form().columns().get(1));
            page.range(row, 0, row++, 1).style().bold().fillColor("E9EEF6").set();
            for (FilledSummaryForm.FormRow one : sheet.rows()) {
                put(page, row++, one);
            }
            row++;
            page.inlineString(row, 0, note());
            page.style(row++, 0).wrapText(true).set();
            row++;
            page.inlineString(row++, 0, SIGNATURE);
            page.inlineString(row, 0, DAY);
            page.finish();
            book.finish();
            return out.toByteArray();
        }
    }

    private static void put(Worksheet page, int row, FilledSummaryForm.FormRow one) {
        page.inlineString(row, 0, one.title());
        page.style(row, 0).wrapText(true).set();
        if (one.number() == null) {
            page.inlineString(row, 1, one.words());
        } else {
            page.value(row, 1, one.number());
        }
        page.range(row, 0, row, 1).style().borderStyle("thin").set();
    }

    private String kind() {
        return "Личностная оценка " + sheet.form().asked().title() + ". "
                + sheet.form().title();
    }

    private String note() {
        return "Довольными работой и итогом считаются те, кто поставил не меньше " + sheet.least() + " из 10."
                + (sheet.hidesSomething() ? " «Не показано»: по цифре можно было бы узнать чей-то ответ." : "")
                + (sheet.counted().isEmpty() ? "" : " " + sheet.counted());
    }

    private static void line(XWPFDocument document, String text, ParagraphAlignment where, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(where);
        write(paragraph, text, bold);
    }

    private static void fill(XWPFTableRow row, String title, String number, boolean bold) {
        row.getCell(0).setWidth(String.valueOf(WIDE));
        row.getCell(1).setWidth(String.valueOf(NARROW));
        write(row.getCell(0).getParagraphs().get(0), title, bold);
        write(row.getCell(1).getParagraphs().get(0), number, bold);
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setText(text);
    }
}
