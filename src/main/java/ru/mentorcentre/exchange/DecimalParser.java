package ru.mentorcentre.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/** Reads a decimal of a range; rounds once, half up. A border that is null is not checked. */
record DecimalParser(String header, BigDecimal min, BigDecimal max, int scale)
        implements Function<SheetCell, BigDecimal> {

    @Override
    public BigDecimal apply(SheetCell cell) {
        BigDecimal number = NumberParser.number(header, "число", cell);
        if (min != null && number.compareTo(min) < 0 || max != null && number.compareTo(max) > 0) {
            throw new BadValue(
                    "%s: должно быть число %s, в файле %s.".formatted(header, range(), CellRefusal.shortened(cell)));
        }
        return number.setScale(scale, RoundingMode.HALF_UP);
    }

    /** «от 0 до 1» */
    String range() {
        String from = min == null ? "" : "от " + CellNumbers.shown(min);
        String to = max == null ? "" : "до " + CellNumbers.shown(max);
        return (from + " " + to).strip();
    }
}
