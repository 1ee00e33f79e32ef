package ru.mentorcentre.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as people and Excel write them. */
public final class CellNumbers {

    /** Beyond it a number is nonsense, and writing it out would fill the memory. */
    public static final int MAX_DIGITS = 60;

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,15})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?: \\d{3})+(?:[.,]\\d{1,15})?");
    private static final Pattern THREE_DIGITS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private CellNumbers() {}

    /** The number without the noise of binary fractions: Excel keeps 15 digits, its files hold 17. */
    static BigDecimal canonical(BigDecimal number) {
        BigDecimal rounded =
                number.round(new MathContext(15, RoundingMode.HALF_UP)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Reads «0,45», «0.45», «1 000», «−3»; null when the text is no number. */
    public static BigDecimal parse(String text) {
        String plain = CellWords.clean(text).replace('\u2212', '-');
        // grouped digits may go on for megabytes, and turning them into a number takes their square
        if (plain.length() > MAX_DIGITS) {
            return null;
        }
        if (!PLAIN.matcher(plain).matches() && !GROUPED.matcher(plain).matches()) {
            return null;
        }
        return canonical(new BigDecimal(plain.replace(" ", "").replace(',', '.')));
    }

    /** «1.000» may be one and may be a thousand. */
    static boolean isAmbiguousThousand(String text) {
        return THREE_DIGITS.matcher(CellWords.clean(text)).matches();
    }

    /** With a decimal comma and without trailing zeros. */
    static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
