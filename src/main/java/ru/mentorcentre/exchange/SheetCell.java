package ru.mentorcentre.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * One cell as the file holds it: exactly one of the text, the number or the date, none when empty.
 *
 * @param text text without spaces around it; for {@link Kind#BROKEN} the reason why the cell has no value
 */
public record SheetCell(Kind kind, String text, BigDecimal number, LocalDateTime date) {

    /** What a cell holds. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        /** A formula that failed or was never computed. */
        BROKEN
    }

    public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "", null, null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    public static SheetCell text(String text) {
        String clean = CellWords.clean(text);
        return clean.isEmpty() ? EMPTY : new SheetCell(Kind.TEXT, clean, null, null);
    }

    public static SheetCell number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > CellNumbers.MAX_DIGITS) {
            return broken("слишком большое или слишком малое число");
        }
        return new SheetCell(Kind.NUMBER, null, CellNumbers.canonical(number), null);
    }

    public static SheetCell date(LocalDateTime date) {
        return new SheetCell(Kind.DATE, null, null, date);
    }

    public static SheetCell broken(String reason) {
        return new SheetCell(Kind.BROKEN, reason, null, null);
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** What a person sees in the cell: «0,45», «01.09.2024», the text itself; empty for an empty or broken one. */
    public String shown() {
        return switch (kind) {
            case TEXT -> text;
            case NUMBER -> number.toPlainString().replace('.', ',');
            case DATE -> date.format(date.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MOMENT);
            case EMPTY, BROKEN -> "";
        };
    }

    /** The value to write the cell back with; null for an empty one. */
    public Object value() {
        return switch (kind) {
            case TEXT, BROKEN -> text;
            case NUMBER -> number;
            case DATE -> date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate() : date;
            case EMPTY -> null;
        };
    }
}
