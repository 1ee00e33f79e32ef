package ru.mentorcentre.exchange.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import ru.mentorcentre.exchange.CellNumbers;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.exchange.SheetRow;

/** Turns the cells of a workbook into ours. Of a formula its last computed value is taken. */
final class XlsxCells {

    private static final Set<String> FAILURES = Set.of(
            "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!", "#CALC!");
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final LocalDateTime epoch;
    private final boolean uncomputed;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    /**
     * Cells of one workbook.
     *
     * @param uncomputed formulas of it have no values: an empty one is not known to be empty
     */
    XlsxCells(boolean since1904, boolean uncomputed) {
        this.uncomputed = uncomputed;
        epoch = (since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30)).atStartOfDay();
    }

    SheetRow row(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            SheetCell cell = cell(row.getCell(i));
            if (!cell.isEmpty()) {
                while (cells.size() < i) {
                    cells.add(SheetCell.EMPTY);
                }
                cells.add(cell);
            }
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private SheetCell cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        }
        Object value = cell.getValue();
        if (value == null) {
            return cell.getType() == CellType.FORMULA && (uncomputed || cell.getRawValue() == null)
                    ? SheetCell.broken("формула, которую ещё не вычислили: откройте файл в Excel и сохраните")
                    : SheetCell.EMPTY;
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell, number) ? SheetCell.date(date(number)) : number(cell, number);
        }
        if (value instanceof Boolean truth) {
            return SheetCell.text(truth ? "да" : "нет");
        }
        String text = value.toString();
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && FAILURES.contains(text)) {
            return SheetCell.broken("ошибка формулы " + text);
        }
        return SheetCell.text(text);
    }

    /** A code shown as 007 is meant as 007. */
    private static SheetCell number(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        boolean padded =
                format != null && ZEROS.matcher(format).matches() && number.signum() >= 0 && number.scale() <= 0;
        return padded && number.precision() - number.scale() < format.length()
                ? SheetCell.text(
                        "0".repeat(format.length() - number.precision() + number.scale()) + number.toBigInteger())
                : SheetCell.number(number);
    }

    private boolean isDate(Cell cell, BigDecimal number) {
        // 1E-99999999 is small as a date, but writing it out as one takes minutes
        if (Math.abs((long) number.scale()) > CellNumbers.MAX_DIGITS) {
            return false;
        }
        if (number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
            return false;
        }
        String format = cell.getDataFormatString();
        return format != null && dateFormats.computeIfAbsent(format, XlsxCells::showsDate);
    }

    /** «dd.mm.yyyy» does, «0.00" мес"» does not. */
    private static boolean showsDate(String format) {
        String first = NOT_FORMAT.matcher(format).replaceAll("").split(";", 2)[0];
        return !first.equalsIgnoreCase("General") && DATE_LETTERS.matcher(first).find();
    }

    private LocalDateTime date(BigDecimal serial) {
        long days = serial.longValue();
        long seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return epoch.plusDays(days).plusSeconds(seconds);
    }
}
