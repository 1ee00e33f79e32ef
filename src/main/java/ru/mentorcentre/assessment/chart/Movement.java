package ru.mentorcentre.assessment.chart;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.assessment.run.RunWithResults;

/**
 * All schools between two years.
 *
 * @param moves first the schools whose type or zones changed, inside both groups by name
 */
public record Movement(RunWithResults then, RunWithResults now, List<SchoolMove> moves) {

    public static Movement between(RunWithResults then, RunWithResults now) {
        Map<Long, RunResultRow> earlier = byId(then);
        Map<Long, RunResultRow> later = byId(now);
        List<SchoolMove> moves = Stream.concat(
                        now.schools().stream().map(row -> new SchoolMove(earlier.get(row.schoolId()), row)),
                        then.schools().stream()
                                .filter(row -> !later.containsKey(row.schoolId()))
                                .map(row -> new SchoolMove(row, null)))
                .sorted(Comparator.comparing(SchoolMove::isChange).reversed())
                .toList();
        return new Movement(then, now, moves);
    }

    /** Both years were judged by the same rules: else a part of the changes is theirs. */
    public boolean isByTheSameRules() {
        return then.run().basis().rules().classifyLike(now.run().basis().rules());
    }

    private static Map<Long, RunResultRow> byId(RunWithResults run) {
        return run.schools().stream().collect(toMap(RunResultRow::schoolId, Function.identity()));
    }

    /** How many schools have another type. */
    public int types() {
        return count(SchoolMoveKind.TYPE);
    }

    /** How many schools have another level of results. */
    public int levels() {
        return (int) moves.stream().filter(SchoolMove::levelChanged).count();
    }

    /** How many schools came into a zone. */
    public int entered() {
        return count(SchoolMoveKind.ENTERED);
    }

    /** How many schools left a zone. */
    public int left() {
        return count(SchoolMoveKind.LEFT);
    }

    public int count(SchoolMoveKind kind) {
        return (int) moves.stream().filter(move -> move.is(kind)).count();
    }

    /** The moves to be shown; all of them without a kind. */
    public List<SchoolMove> of(SchoolMoveKind kind) {
        return kind == null
                ? moves
                : moves.stream().filter(move -> move.is(kind)).toList();
    }
}
