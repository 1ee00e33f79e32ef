package ru.mentorcentre.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Function;
import ru.mentorcentre.shared.Day;

/** Reads a day from a date cell or from text, and refuses one of a year that cannot be meant. */
record DateParser(String header, int firstYear) implements Function<SheetCell, LocalDate> {

    private static final List<DateTimeFormatter> WRITINGS = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT));

    @Override
    public LocalDate apply(SheetCell cell) {
        LocalDate day = day(cell);
        if (!Day.isSensible(day, firstYear)) {
            throw CellRefusal.of(header, "день с %d по %d год".formatted(firstYear, Day.LAST_YEAR), cell);
        }
        return day;
    }

    private LocalDate day(SheetCell cell) {
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
