package ru.mentorcentre.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Reads да or нет in the ways people write them. */
record YesNoParser(String header) implements Function<SheetCell, Boolean> {

    private static final Set<String> YES = Set.of("да", "д", "1", "true", "yes", "+", "истина", "есть");
    private static final Set<String> NO = Set.of("нет", "н", "0", "false", "no", "-", "–", "—", "ложь");

    @Override
    public Boolean apply(SheetCell cell) {
        String word = cell.shown().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        if (NO.contains(word)) {
            return false;
        }
        throw CellRefusal.of(header, "«да» или «нет»", cell);
    }
}
