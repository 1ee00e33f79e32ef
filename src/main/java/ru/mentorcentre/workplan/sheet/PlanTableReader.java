package ru.mentorcentre.workplan.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.shared.web.TypedText;

/**
 * Understands a table of a plan as people have it: a heading in their words, sections as rows of a single text, numbers in
 * front. Without a heading the columns are taken in the order of the program's own table.
 */
final class PlanTableReader {

    private static final int HEADING_WITHIN = 20;

    private static final List<PlanTableColumn> USUAL =
            List.of(PlanTableColumn.TITLE, PlanTableColumn.TERM, PlanTableColumn.PLACE, PlanTableColumn.RESPONSIBLE);

    private PlanTableReader() {}

    /** @throws UnreadableFile when there is no line of a plan in it, or there are too many */
    static ReadPlanTable read(RawTable table) throws UnreadableFile {
        int heading = heading(table.rows());
        Map<PlanTableColumn, Integer> columns =
                heading < 0 ? usual(table.rows()) : columns(table.rows().get(heading));
        List<PlanTableLine> lines = new ArrayList<>();
        String section = heading > 0 ? single(table.rows().get(heading - 1)) : null;
        for (List<String> row : table.rows().subList(heading + 1, table.rows().size())) {
            List<String> filled = row.stream()
                    .map(TypedText::line)
                    .filter(text -> text != null)
                    .toList();
            if (filled.isEmpty() || isNumbersOnly(filled) || isHeading(row, columns)) {
                continue;
            }
            if (filled.size() == 1 || filled.size() == 2 && isNumber(filled.get(0)) && row.size() <= 2) {
                section = filled.get(filled.size() - 1);
                continue;
            }
            PlanTableLine line = new PlanTableLine("n" + (lines.size() + 1));
            columns.forEach((column, at) -> line.put(column, at < row.size() ? row.get(at) : null));
            if (line.cell(PlanTableColumn.SECTION) == null) {
                line.put(PlanTableColumn.SECTION, section);
            } else {
                section = line.cell(PlanTableColumn.SECTION);
            }
            lines.add(line);
        }
        if (lines.isEmpty()) {
            throw new UnreadableFile(
                    "Не нашли ни одного мероприятия. Нужна таблица, где в строке название, срок и ответственный.");
        }
        if (lines.size() > PlanTableForm.MOST_ROWS) {
            throw new UnreadableFile("В таблице больше " + PlanTableForm.MOST_ROWS + " мероприятий: разделите её.");
        }
        return new ReadPlanTable(
                lines, heading < 0 ? List.of() : leftOut(table.rows().get(heading), columns));
    }

    private static List<String> leftOut(List<String> heading, Map<PlanTableColumn, Integer> columns) {
        List<String> leftOut = new ArrayList<>();
        for (int at = 0; at < heading.size(); at++) {
            String words = TypedText.line(heading.get(at));
            if (words != null && !columns.containsValue(at) && !words.startsWith("№") && !isNumber(words)) {
                leftOut.add(words);
            }
        }
        return leftOut;
    }

    /** The only text of a row, {@code null} where there is none or more. */
    private static String single(List<String> row) {
        List<String> filled =
                row.stream().map(TypedText::line).filter(text -> text != null).toList();
        return filled.size() == 1 ? filled.get(0) : null;
    }

    /** The first row with two headings or more; -1 for none. */
    private static int heading(List<List<String>> rows) {
        for (int i = 0; i < Math.min(HEADING_WITHIN, rows.size()); i++) {
            Map<PlanTableColumn, Integer> found = columns(rows.get(i));
            if (found.size() > 1 && found.containsKey(PlanTableColumn.TITLE)) {
                return i;
            }
        }
        return -1;
    }

    /** Which column each heading names: the notion that stands first in it, each once. */
    private static Map<PlanTableColumn, Integer> columns(List<String> heading) {
        Map<PlanTableColumn, Integer> columns = new EnumMap<>(PlanTableColumn.class);
        for (int at = 0; at < heading.size(); at++) {
            PlanTableColumn named = named(heading.get(at), columns);
            if (named != null) {
                columns.put(named, at);
            }
        }
        return columns;
    }

    private static PlanTableColumn named(String heading, Map<PlanTableColumn, Integer> taken) {
        String words = heading == null
                ? ""
                : heading.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
        PlanTableColumn first = null;
        int best = Integer.MAX_VALUE;
        for (PlanTableColumn column : PlanTableColumn.values()) {
            int at = column.in(words);
            if (at >= 0 && at < best && !taken.containsKey(column)) {
                best = at;
                first = column;
            }
        }
        return words.length() > 80 ? null : first;
    }

    private static Map<PlanTableColumn, Integer> usual(List<List<String>> rows) {
        boolean numbered = rows.stream()
                .filter(row -> row.size() > 1 && TypedText.line(row.get(0)) != null)
                .allMatch(row -> isNumber(TypedText.line(row.get(0))));
        Map<PlanTableColumn, Integer> columns = new EnumMap<>(PlanTableColumn.class);
        for (int i = 0; i < USUAL.size(); i++) {
            columns.put(USUAL.get(i), i + (numbered ? 1 : 0));
        }
        return columns;
    }

    /** The heading once more, as on each page of a Word document. */
    private static boolean isHeading(List<String> row, Map<PlanTableColumn, Integer> columns) {
        Map<PlanTableColumn, Integer> again = columns(row);
        return again.size() > 1 && again.equals(columns);
    }

    /** «1 2 3 4» under a heading. */
    private static boolean isNumbersOnly(List<String> filled) {
        return filled.stream().allMatch(PlanTableReader::isNumber);
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("\\d{1,3}(\\.\\d{1,3})*\\.?\\)?");
    }
}
