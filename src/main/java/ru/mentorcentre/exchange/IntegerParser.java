package ru.mentorcentre.exchange;

import java.math.BigDecimal;
import java.util.function.Function;

/** Reads a whole number of a range. */
record IntegerParser(String header, int min, int max) implements Function<SheetCell, Integer> {

    @Override
    public Integer apply(SheetCell cell) {
        String expected = "целое число";
        BigDecimal number = NumberParser.number(header, expected, cell);
        if (cell.kind() == SheetCell.Kind.TEXT && CellNumbers.isAmbiguousThousand(cell.text())) {
            throw new BadValue("В столбце «%s» ожидается %s, а «%s» можно понять и как %s, и как %s."
                    .formatted(
                            header,
                            expected,
                            cell.shown(),
                            CellNumbers.shown(number),
                            cell.shown().replaceAll("[.,]", "")));
        }
        if (number.scale() > 0) {
            throw CellRefusal.of(header, expected, cell);
        }
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new BadValue("%s: должно быть целое число от %d до %d, в файле %s."
                    .formatted(header, min, max, CellRefusal.shortened(cell)));
        }
        return number.intValueExact();
    }
}
