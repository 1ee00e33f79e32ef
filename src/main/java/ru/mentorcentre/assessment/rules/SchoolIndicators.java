package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.util.Map;

/** Values of indicators of one school in one year, by code; a missing code is «нет данных», for instance ЕГЭ of an ООШ. */
public record SchoolIndicators(long schoolId, Map<String, BigDecimal> values) {

    /** Value of an indicator, {@code null} if there is none. */
    BigDecimal value(String code) {
        return values.get(code);
    }
}
