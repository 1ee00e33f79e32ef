package ru.mentorcentre.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Year;
import java.util.function.Function;

/** Reads a calendar year from 2000 to the one after the current. */
record YearParser(String header, Clock clock) implements Function<SheetCell, Integer> {

    private static final int FIRST = 2000;

    @Override
    public Integer apply(SheetCell cell) {
        int last = Year.now(clock).getValue() + 1;
        BigDecimal number = NumberParser.number(header, "год числом", cell);
        if (number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(FIRST)) < 0
                || number.compareTo(BigDecimal.valueOf(last)) > 0) {
            throw new BadValue("%s: должен быть год от %d до %d, в файле %s."
                    .formatted(header, FIRST, last, CellRefusal.shortened(cell)));
        }
        return number.intValueExact();
    }
}
