package ru.mentorcentre.assessment.region;

import java.util.Collection;
import java.util.function.ToIntFunction;
import ru.mentorcentre.assessment.run.ClassificationCounts;

/** What a regional assessment found in one municipality, or in all of them together. */
record RegionalShareRow(Long municipalityId, int withResults, ClassificationCounts counts, Long publishedRunId) {

    static RegionalShareRow total(Collection<RegionalShareRow> rows) {
        return new RegionalShareRow(
                null,
                rows.stream().mapToInt(RegionalShareRow::withResults).sum(),
                new ClassificationCounts(
                        sum(rows, ClassificationCounts::schools),
                        sum(rows, ClassificationCounts::effective),
                        sum(rows, ClassificationCounts::resilient),
                        sum(rows, ClassificationCounts::ineffective),
                        sum(rows, ClassificationCounts::struggling),
                        sum(rows, ClassificationCounts::typeUndefined),
                        sum(rows, ClassificationCounts::instability),
                        sum(rows, ClassificationCounts::examDivergence),
                        sum(rows, ClassificationCounts::partTimeStudy),
                        sum(rows, ClassificationCounts::advancedBelowMean),
                        sum(rows, ClassificationCounts::stableHigh),
                        sum(rows, ClassificationCounts::stableLow)),
                null);
    }

    private static int sum(Collection<RegionalShareRow> rows, ToIntFunction<ClassificationCounts> figure) {
        return rows.stream().map(RegionalShareRow::counts).mapToInt(figure).sum();
    }
}
