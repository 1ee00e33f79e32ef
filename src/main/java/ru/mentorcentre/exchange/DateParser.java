package ru.mentorcentre.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Function;

/** Reads a day from a date cell or from text. */
record DateParser(String header) implements Function<SheetCell, LocalDate> {

    private static final List<DateTimeFormatter> WRITINGS = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT));

    @Override
    public LocalDate apply(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.DATE) {
            return cell.date().toLocalDate();
        }
        for (DateTimeFormatter writing : WRITINGS) {
            try {
                return LocalDate.parse(cell.shown(), writing);
            } catch (DateTimeException e) {
                // the next writing may fit
            }
        }
        throw CellRefusal.of(header, "дата вида 01.09.2024", cell);
    }
}
