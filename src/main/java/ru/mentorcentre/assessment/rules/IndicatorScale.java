package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.math.MathContext;

/** Natural scale of an indicator, for normalisation that does not look at other schools (domain §1.5, {@code fixed}). */
public enum IndicatorScale {
    SCORE("баллы, 0–100", 0, 100),
    MARK("средняя отметка, 2–5", 2, 5),
    SHARE("доля, %", 0, 100);

    private final String title;
    private final BigDecimal from;
    private final BigDecimal length;

    IndicatorScale(String title, int from, int to) {
        this.title = title;
        this.from = BigDecimal.valueOf(from);
        this.length = BigDecimal.valueOf(to - from);
    }

    public String title() {
        return title;
    }

    /** The value on the scale 0..1; what lies outside the natural scale is put to its end. */
    BigDecimal normalise(BigDecimal value) {
        var place = value.subtract(from).divide(length, MathContext.DECIMAL128);
        return place.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
}
