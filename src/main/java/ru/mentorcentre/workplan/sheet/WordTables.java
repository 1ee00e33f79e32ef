package ru.mentorcentre.workplan.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import ru.mentorcentre.exchange.UnreadableFile;

/** Reads the tables of a Word document, one below the other as one table, each below what stands over it. */
final class WordTables {

    /** Unpacked; a plan of a thousand lines has about one. */
    private static final long MOST_BYTES = 60L * 1024 * 1024;

    private WordTables() {}

    /** Whether a file is a Word document by what is in it. */
    static boolean isWord(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    static RawTable read(byte[] content) throws UnreadableFile {
        refuseTooLarge(content);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            List<List<String>> rows = new ArrayList<>();
            String above = null;
            for (IBodyElement part : document.getBodyElements()) {
                if (part instanceof XWPFTable table) {
                    rows.add(above == null ? List.of() : List.of(above));
                    table.getRows().forEach(row -> rows.add(cells(row)));
                    above = null;
                } else if (part instanceof XWPFParagraph paragraph) {
                    above = heading(paragraph, above);
                }
            }
            if (rows.isEmpty()) {
                throw new UnreadableFile("В документе нет ни одной таблицы: план берут из таблицы.");
            }
            return new RawTable(rows);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile(
                    "Документ повреждён. Откройте его в Word, сохраните заново как .docx и выберите снова.", broken);
        }
    }

    /** What stands over a table: the nearest paragraph that is no goal. */
    private static String heading(XWPFParagraph paragraph, String before) {
        String text = paragraph.getText().strip();
        boolean goal = text.toLowerCase(Locale.ROOT).startsWith("цел");
        return text.isEmpty() || goal || text.length() > PlanTableColumn.SECTION.longest() ? before : text;
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(WordTables::text).collect(Collectors.toList());
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> paragraph.getText().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Before all of it is in memory. */
    private static void refuseTooLarge(byte[] content) throws UnreadableFile {
        byte[] buffer = new byte[8192];
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES) {
                        throw new UnreadableFile("Документ слишком большой: оставьте в нём только таблицу плана.");
                    }
                }
            }
        } catch (IOException broken) {
            throw new UnreadableFile("Документ повреждён. Сохраните его заново как .docx и выберите снова.", broken);
        }
    }
}
