package ru.mentorcentre.assessment.figures;

import java.time.Instant;

/**
 * How many schools have which figure in a year.
 *
 * @param changedAt when a figure was last changed, {@code null} if there is none
 * @param schools those that worked in the year or have figures of it
 */
public record FigureCounts(
        long resultsIndex,
        long level,
        long welfareIndex,
        long giaIndex,
        long vprIndex,
        long pupils,
        long partTimePupils,
        Instant changedAt,
        long schools) {

    public long of(FigureField field) {
        return switch (field) {
            case RESULTS_INDEX -> resultsIndex;
            case LEVEL -> level;
            case WELFARE_INDEX -> welfareIndex;
            case GIA_INDEX -> giaIndex;
            case VPR_INDEX -> vprIndex;
            case PUPILS -> pupils;
            case PART_TIME_PUPILS -> partTimePupils;
        };
    }
}
