package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ru.mentorcentre.school.ResultsLevel;

/**
 * Figures of one school in one year; {@code null} is «нет данных». Indices are rounded here, half up to four digits, and
 * what is rounded is what gets classified (domain §0.3).
 *
 * @param resultsIndex ИОР, 0..1
 * @param importedLevel level of ИОР given by the region
 * @param welfareIndex ИСБШ, higher is better
 * @param giaIndex result of ГИА, not negative, on one scale with that of ВПР
 * @param vprIndex result of ВПР, not negative
 * @param pupils pupils of the school
 * @param partTimePupils those of them in part-time and correspondence study (очно-заочно и заочно)
 */
public record YearFigures(
        BigDecimal resultsIndex,
        ResultsLevel importedLevel,
        BigDecimal welfareIndex,
        BigDecimal giaIndex,
        BigDecimal vprIndex,
        Integer pupils,
        Integer partTimePupils) {

    public static final YearFigures NONE = new YearFigures(null, null, null, null, null, null, null);

    private static final int DIGITS = 4;

    public YearFigures {
        resultsIndex = stored(resultsIndex);
        welfareIndex = stored(welfareIndex);
        giaIndex = stored(giaIndex);
        vprIndex = stored(vprIndex);
        if (isNegative(resultsIndex) || isNegative(giaIndex) || isNegative(vprIndex)) {
            throw new IllegalArgumentException("Negative results: " + resultsIndex + ", " + giaIndex + ", " + vprIndex);
        }
    }

    /** Share of part-time study in per cent, four digits; {@code null} without its two counts or without pupils. */
    public BigDecimal partTimeShare() {
        if (pupils == null || partTimePupils == null || pupils == 0) {
            return null;
        }
        return BigDecimal.valueOf(100L * partTimePupils)
                .divide(BigDecimal.valueOf(pupils), DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal stored(BigDecimal index) {
        return index == null ? null : index.setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static boolean isNegative(BigDecimal index) {
        return index != null && index.signum() < 0;
    }
}
