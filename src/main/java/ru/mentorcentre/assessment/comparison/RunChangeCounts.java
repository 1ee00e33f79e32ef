package ru.mentorcentre.assessment.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many schools of two runs differ, by what differs.
 *
 * @param all of which something else is said
 * @param incomparable of which in one of the runs something could not be told
 * @param silent that only have another answer that says as little as the first
 */
public record RunChangeCounts(
        long all, long type, long level, long entered, long left, long stability, long incomparable, long silent) {

    private static final String YES = "ru.mentorcentre.school.Finding.YES";
    private static final String NO = "ru.mentorcentre.school.Finding.NO";
    private static final String UNDEFINED = "ru.mentorcentre.school.SchoolType.UNDEFINED";

    private static final List<String> ZONES =
            List.of("instability", "examDivergence", "partTimeStudy", "advancedBelowMean");
    private static final List<String> STABLE = List.of("stableHigh", "stableLow");

    /** HQL over the results {@code a} of the first run and {@code b} of the second, as FindingChange tells them apart. */
    static final String TYPE = "(a.type <> b.type and a.type <> %1$s and b.type <> %1$s)".formatted(UNDEFINED);

    static final String LEVEL = "(a.level is not null and b.level is not null and a.level <> b.level)";
    static final String ENTERED = any(ZONES, "(a.%1$s = " + NO + " and b.%1$s = " + YES + ")");
    static final String LEFT = any(ZONES, "(a.%1$s = " + YES + " and b.%1$s = " + NO + ")");
    static final String STABILITY = any(
            STABLE,
            "(a.%1$s <> b.%1$s and a.%1$s in (" + YES + ", " + NO + ") and b.%1$s in (" + YES + ", " + NO + "))");
    static final String INCOMPARABLE = "("
            + String.join(
                    " or ",
                    "(a.type <> b.type and (a.type = %1$s or b.type = %1$s))".formatted(UNDEFINED),
                    "(a.level is null and b.level is not null)",
                    "(a.level is not null and b.level is null)",
                    any(
                            Stream.concat(ZONES.stream(), STABLE.stream()).toList(),
                            "(a.%1$s <> b.%1$s and (a.%1$s = " + YES + " and b.%1$s <> " + NO + " or b.%1$s = " + YES
                                    + " and a.%1$s <> " + NO + "))"))
            + ")";
    static final String ANY = "(" + String.join(" or ", TYPE, LEVEL, ENTERED, LEFT, STABILITY, INCOMPARABLE) + ")";
    static final String SILENT = "("
            + any(Stream.concat(ZONES.stream(), STABLE.stream()).toList(), "a.%1$s <> b.%1$s")
            + " and not " + ANY + ")";

    private static String any(List<String> columns, String condition) {
        return columns.stream().map(condition::formatted).collect(Collectors.joining(" or ", "(", ")"));
    }

    static String count(String condition) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }

    /** The number behind a filter of the comparison. */
    long of(RunChangeKind kind) {
        return switch (kind) {
            case TYPE -> type;
            case LEVEL -> level;
            case ENTERED -> entered;
            case LEFT -> left;
            case STABILITY -> stability;
            case INCOMPARABLE -> incomparable;
            case SILENT -> silent;
        };
    }
}
