package ru.mentorcentre.assessment.comparison;

/** How many schools of two runs differ, by what differs. */
public record RunChangeCounts(long all, long type, long level, long entered, long left, long stability) {

    private static final String ZONE_ENTERED =
            "(%1$s = ru.mentorcentre.school.Finding.YES and %2$s <> ru.mentorcentre.school.Finding.YES)";

    /** HQL over the results {@code a} of the first run and {@code b} of the second. */
    static final String TYPE = "a.type <> b.type";

    static final String LEVEL = "(a.level is distinct from b.level)";
    static final String ENTERED = zones("b", "a");
    static final String LEFT = zones("a", "b");
    static final String ZONES = """
            (a.instability <> b.instability or a.examDivergence <> b.examDivergence
                or a.partTimeStudy <> b.partTimeStudy or a.advancedBelowMean <> b.advancedBelowMean)""";
    static final String STABILITY = "(a.stableHigh <> b.stableHigh or a.stableLow <> b.stableLow)";
    static final String ANY = "(" + String.join(" or ", TYPE, LEVEL, ZONES, STABILITY) + ")";

    private static String zones(String now, String then) {
        return "("
                + String.join(
                        " or ",
                        java.util.stream.Stream.of(
                                        "instability", "examDivergence", "partTimeStudy", "advancedBelowMean")
                                .map(column -> ZONE_ENTERED.formatted(now + "." + column, then + "." + column))
                                .toList())
                + ")";
    }

    static String count(String condition) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }
}
