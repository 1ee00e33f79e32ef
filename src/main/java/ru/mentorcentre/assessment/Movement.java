package ru.mentorcentre.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All schools between two years.
 *
 * @param moves first the schools whose type or zones changed, inside both groups by name
 */
record Movement(YearRun then, YearRun now, List<SchoolMove> moves) {

    static Movement between(YearRun then, YearRun now) {
        Map<Long, ResultRow> earlier = byId(then);
        Map<Long, ResultRow> later = byId(now);
        List<SchoolMove> moves = Stream.concat(
                        now.schools().stream().map(row -> new SchoolMove(earlier.get(row.schoolId()), row)),
                        then.schools().stream()
                                .filter(row -> !later.containsKey(row.schoolId()))
                                .map(row -> new SchoolMove(row, null)))
                .sorted(Comparator.comparing(SchoolMove::isChange).reversed())
                .toList();
        return new Movement(then, now, moves);
    }

    private static Map<Long, ResultRow> byId(YearRun run) {
        return run.schools().stream().collect(toMap(ResultRow::schoolId, Function.identity()));
    }

    int count(MoveKind kind) {
        return (int) moves.stream().filter(move -> move.is(kind)).count();
    }

    /** The moves to be shown; all of them without a kind. */
    List<SchoolMove> of(MoveKind kind) {
        return kind == null
                ? moves
                : moves.stream().filter(move -> move.is(kind)).toList();
    }
}
