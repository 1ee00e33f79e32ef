package ru.mentorcentre.shared.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Russian counts and numbers for pages and documents: {@code ${@words.count(5, 'школа', 'школы', 'школ')}}. */
@Component("words")
public class Words {

    private static final String NO_DATA = "—";

    /** A number with its noun: «1 школа», «2 школы», «5 школ», «1 200 школ». */
    public static String count(Number number, String one, String few, String many) {
        return whole(number) + "\u00a0" + noun(number, one, few, many);
    }

    /** The form of a noun that goes with a number. */
    public static String noun(Number number, String one, String few, String many) {
        var hundredth = Math.abs(number.longValue() % 100);
        var last = hundredth % 10;
        if (last == 0 || last > 4 || hundredth > 10 && hundredth < 15) {
            return many;
        }
        return last == 1 ? one : few;
    }

    /** A whole number with its thousands apart; a dash for none. */
    public static String whole(Number number) {
        return number == null ? NO_DATA : format("#,##0").format(number.longValue());
    }

    /** A number with a comma and exactly so many digits after it, rounded half up; a dash for none. */
    public static String decimal(BigDecimal number, int digits) {
        return number == null
                ? NO_DATA
                : format(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits)).format(number);
    }

    /** As {@link #decimal}, with its sign before it: «+0,0120», «−0,0120», «0,0000». */
    public static String signed(BigDecimal number, int digits) {
        return (number != null && number.signum() > 0 ? "+" : "") + decimal(number, digits);
    }

    private static DecimalFormat format(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("ru"));
        symbols.setGroupingSeparator('\u00a0');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('−');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
