package ru.mentorcentre.reserve.need;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The need of a year against the reserve.
 *
 * @param needed people needed in this year
 * @param until people needed up to and with this year
 * @param available people who will be ready for them
 */
public record YearNeed(int year, long needed, long until, long available) {

    /** How many are missing; who is needed earlier is taken first. */
    public long gap() {
        return Math.max(0, until - available);
    }

    /**
     * Year by year.
     *
     * @param needed people by year
     * @param ready who could begin today
     * @param soon who could begin in a year
     */
    static List<YearNeed> of(SortedMap<Integer, Long> needed, long ready, long soon, int thisYear) {
        List<YearNeed> years = new ArrayList<>();
        long until = 0;
        for (var one : needed.entrySet()) {
            until += one.getValue();
            years.add(
                    new YearNeed(one.getKey(), one.getValue(), until, one.getKey() > thisYear ? ready + soon : ready));
        }
        return years;
    }
}
