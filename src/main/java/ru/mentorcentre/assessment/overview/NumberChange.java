package ru.mentorcentre.assessment.overview;

import java.util.function.Function;
import ru.mentorcentre.assessment.chart.Movement;
import ru.mentorcentre.assessment.chart.SchoolMove;
import ru.mentorcentre.assessment.rules.FindingChange;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;

/**
 * How a number of schools changed since an earlier year, counted over the schools that have an answer in both.
 *
 * @param difference schools that came to be counted less those that ceased to be
 * @param comparable schools with the same kind of answer in both years
 * @param incomparable schools that are counted in one year, with no answer or no place in the run of the other
 */
record NumberChange(int year, int difference, int comparable, int incomparable) {

    static NumberChange of(Movement movement, Function<RunResultRow, Finding> answer) {
        int difference = 0;
        int comparable = 0;
        int incomparable = 0;
        for (SchoolMove move : movement.moves()) {
            Finding before = move.then() == null ? Finding.INSUFFICIENT_DATA : answer.apply(move.then());
            Finding after = move.now() == null ? Finding.INSUFFICIENT_DATA : answer.apply(move.now());
            FindingChange change = FindingChange.of(before, after);
            switch (change) {
                case ENTERED -> difference++;
                case LEFT -> difference--;
                case INCOMPARABLE -> incomparable++;
                default -> {
                    // counted in neither year, or in both
                }
            }
            boolean answered = before != Finding.INSUFFICIENT_DATA && after != Finding.INSUFFICIENT_DATA;
            if (answered && change != FindingChange.INCOMPARABLE && change != FindingChange.SILENT) {
                comparable++;
            }
        }
        return new NumberChange(movement.then().year(), difference, comparable, incomparable);
    }

    static NumberChange of(Movement movement, SchoolType type) {
        return of(movement, row -> answer(row, type));
    }

    static NumberChange of(Movement movement, RiskZone zone) {
        return of(movement, row -> row.of(zone));
    }

    /** A school without a type is no answer to whether it is of this one. */
    private static Finding answer(RunResultRow row, SchoolType type) {
        return row.type() == SchoolType.UNDEFINED && type != SchoolType.UNDEFINED
                ? Finding.INSUFFICIENT_DATA
                : Finding.of(row.type() == type);
    }

    /** «+1 к 2025 году, у 2 не сравнить». */
    String words() {
        if (comparable == 0) {
            return "с " + year + " годом не сравнить";
        }
        String change = difference == 0
                ? "как в " + year + " году"
                : (difference > 0 ? "+" : "−") + Math.abs(difference) + " к " + year + " году";
        return incomparable == 0 ? change : change + ", у " + incomparable + " не сравнить";
    }
}
