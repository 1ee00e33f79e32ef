package ru.mentorcentre.exchange;

import java.math.BigDecimal;

/** Takes the number out of a cell, whether it is a number cell or text. */
final class NumberParser {

    private NumberParser() {}

    /** Throws {@link BadValue} in the given words when the cell holds no number. */
    static BigDecimal number(String header, String expected, SheetCell cell) {
        BigDecimal number = switch (cell.kind()) {
            case NUMBER -> cell.number();
            case TEXT -> CellNumbers.parse(cell.text());
            default -> null;
        };
        if (number != null) {
            return number;
        }
        if (cell.kind() == SheetCell.Kind.DATE) {
            throw new BadValue(
                    "В столбце «%s» ожидается %s, а в файле дата %s: похоже, Excel принял число за дату. Введите его ещё раз в ячейку с числовым форматом."
                            .formatted(header, expected, cell.shown()));
        }
        throw new BadValue("В столбце «%s» ожидается %s, в файле «%s». Если данных нет, оставьте ячейку пустой."
                .formatted(header, expected, CellRefusal.shortened(cell)));
    }
}
