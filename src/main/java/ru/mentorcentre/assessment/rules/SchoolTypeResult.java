package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import ru.mentorcentre.profile.TypeRules;
import ru.mentorcentre.school.SchoolType;

/**
 * Type of a school in a year (domain §3; S002 §II): high or low results against good or hard conditions. With one index
 * missing the type is «не определён», never guessed.
 *
 * @param welfareIndex ИСБШ that was used, {@code null} if there is none young enough
 * @param welfareYear the year it is of
 */
public record SchoolTypeResult(SchoolType type, BigDecimal welfareIndex, Integer welfareYear) {

    static SchoolTypeResult of(BigDecimal resultsIndex, Welfare welfare, TypeAxis results, TypeAxis conditions) {
        if (welfare == null) {
            return new SchoolTypeResult(SchoolType.UNDEFINED, null, null);
        }
        var type = resultsIndex == null
                ? SchoolType.UNDEFINED
                : cell(results.sideOf(resultsIndex), conditions.sideOf(welfare.index()));
        return new SchoolTypeResult(type, welfare.index(), welfare.year());
    }

    private static SchoolType cell(ThresholdSide results, ThresholdSide conditions) {
        if (results == ThresholdSide.NEITHER || conditions == ThresholdSide.NEITHER) {
            return SchoolType.UNDEFINED;
        }
        return SchoolType.of(results == ThresholdSide.HIGH, conditions == ThresholdSide.HIGH);
    }

    /** Why the school has its type, or none. */
    String explain(BigDecimal resultsIndex, int year, TypeAxis results, TypeAxis conditions) {
        if (resultsIndex == null || welfareIndex == null) {
            return "Нет %s за %d год: тип не определён".formatted(missing(resultsIndex), year);
        }
        var age = welfareYear == year ? "" : " (за %d год)".formatted(welfareYear);
        return "%s; %s%s: тип %s"
                .formatted(
                        results.explain(resultsIndex),
                        conditions.explain(welfareIndex),
                        age,
                        type == SchoolType.UNDEFINED ? type.title() : "«" + type.title() + "»");
    }

    private String missing(BigDecimal resultsIndex) {
        if (resultsIndex != null) {
            return "ИСБШ";
        }
        return welfareIndex == null ? "ИОР и ИСБШ" : "ИОР";
    }

    /** An ИСБШ and the year it is of. */
    record Welfare(BigDecimal index, int year) {

        /** The youngest index not older than the profile allows (domain §2.6); {@code null} if there is none. */
        static Welfare of(SchoolFigures school, int year, TypeRules rules) {
            for (int age = 0; age <= rules.welfareMaxAge(); age++) {
                var index = school.yearsBack(age).welfareIndex();
                if (index != null) {
                    return new Welfare(index, year - age);
                }
            }
            return null;
        }
    }
}
