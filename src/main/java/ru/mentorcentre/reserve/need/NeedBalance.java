package ru.mentorcentre.reserve.need;

import java.util.List;

/**
 * The need for managers against the reserve.
 *
 * @param ready people in the register
 * @param soon people in training or past it
 */
public record NeedBalance(long ready, long soon, List<YearNeed> years, List<SchoolBench> schools) {

    /** People needed in all. */
    public long needed() {
        return years.isEmpty() ? 0 : years.get(years.size() - 1).until();
    }

    /** How many are missing in the end. */
    public long gap() {
        return years.stream().mapToLong(YearNeed::gap).max().orElse(0);
    }
}
