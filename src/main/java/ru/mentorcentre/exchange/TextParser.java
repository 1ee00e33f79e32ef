package ru.mentorcentre.exchange;

import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads text and text of a certain shape. */
record TextParser(String header, int maxLength) implements Function<SheetCell, String> {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"']+@[^\\s@<>,;\"']+\\.[^\\s@<>,;\"'.]{2,}");
    private static final Pattern PHONE = Pattern.compile("[-+()\\d\\s.,;/]*(?:(?:доб|вн)\\.?\\s*\\d+)?");

    static Function<SheetCell, String> email(String header) {
        return new TextParser(header, 254).matching(EMAIL, "адрес вида school@example.ru");
    }

    static Function<SheetCell, String> phone(String header) {
        Function<SheetCell, String> shaped = new TextParser(header, 100).matching(PHONE, "номер телефона");
        return cell -> {
            String phone = shaped.apply(cell);
            if (phone.chars().filter(Character::isDigit).count() < 5) {
                throw CellRefusal.of(header, "номер телефона", cell);
            }
            return phone;
        };
    }

    @Override
    public String apply(SheetCell cell) {
        String text = cell.shown();
        if (text.length() > maxLength) {
            throw new BadValue(
                    "В столбце «%s» не больше %d знаков, в файле %d.".formatted(header, maxLength, text.length()));
        }
        if (text.chars().anyMatch(c -> c == 0xFFFD || Character.isISOControl(c))) {
            throw new BadValue("В столбце «%s» есть испорченные знаки.".formatted(header));
        }
        return text;
    }

    private Function<SheetCell, String> matching(Pattern shape, String expected) {
        return cell -> {
            String text = apply(cell);
            if (!shape.matcher(text).matches()) {
                throw CellRefusal.of(header, expected, cell);
            }
            return text;
        };
    }
}
