package ru.mentorcentre.journal.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A test of competence of somebody.
 *
 * @param percent 0 to 100
 */
record TestScore(long educatorId, LocalDate takenOn, BigDecimal percent) {

    /** A test in the first month still tells how it was before. */
    private static final int MONTH = 30;

    /** The last test before the work began, or in its first month. */
    static Optional<TestScore> before(List<TestScore> tests, long educator, LocalDate startsOn) {
        return tests.stream()
                .filter(test -> test.educatorId == educator && !test.takenOn.isAfter(startsOn.plusDays(MONTH)))
                .reduce((earlier, later) -> later);
    }

    /** The last test after that. */
    static Optional<TestScore> after(List<TestScore> tests, long educator, LocalDate startsOn) {
        return tests.stream()
                .filter(test -> test.educatorId == educator && test.takenOn.isAfter(startsOn.plusDays(MONTH)))
                .reduce((earlier, later) -> later);
    }
}
