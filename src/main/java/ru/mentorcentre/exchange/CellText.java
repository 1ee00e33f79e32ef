package ru.mentorcentre.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A value of a table in words, as files of text and pages show it. */
public final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private CellText() {}

    /** A value in words: decimal comma, dd.MM.yyyy, да and нет; a scale below 0 keeps the digits there are. */
    public static String of(Object value, int scale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
            BigDecimal shown = scale < 0 ? exact : exact.setScale(scale, RoundingMode.HALF_UP);
            return shown.toPlainString().replace('.', ',');
        }
        if (value instanceof LocalDate date) {
            return date.format(DAY);
        }
        if (value instanceof LocalDateTime moment) {
            return moment.format(MOMENT);
        }
        if (value instanceof Boolean truth) {
            return truth ? "да" : "нет";
        }
        return value.toString();
    }
}
