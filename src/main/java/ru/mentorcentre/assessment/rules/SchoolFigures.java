package ru.mentorcentre.assessment.rules;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everything a classification knows about one school: three calendar years in a row. An older year is never pulled in to
 * fill a gap (domain §4.1).
 *
 * @param advanced a gymnasium, a lyceum or another school of advanced level (повышенный уровень)
 */
public record SchoolFigures(
        long schoolId, boolean advanced, YearFigures twoYearsAgo, YearFigures yearAgo, YearFigures current) {

    /** Figures of the year that lies so many years back: 0, 1 or 2. */
    YearFigures yearsBack(int years) {
        return switch (years) {
            case 0 -> current;
            case 1 -> yearAgo;
            case 2 -> twoYearsAgo;
            default -> throw new IllegalArgumentException("Three years only, not " + years + " back");
        };
    }

    /** Years of the three that have no ИОР, oldest first: «2022, 2023». */
    String yearsWithoutResults(int year) {
        return IntStream.of(2, 1, 0)
                .filter(back -> yearsBack(back).resultsIndex() == null)
                .mapToObj(back -> String.valueOf(year - back))
                .collect(Collectors.joining(", "));
    }
}
