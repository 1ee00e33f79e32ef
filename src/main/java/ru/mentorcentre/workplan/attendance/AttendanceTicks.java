package ru.mentorcentre.workplan.attendance;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ticks of a page that was open for a while: what was changed on it, and nothing else, is put down. Whatever somebody
 * else has ticked meanwhile stays.
 *
 * @param shown keys of all rows of the page
 * @param before those that were ticked when it was opened
 * @param after those that are ticked now
 */
public record AttendanceTicks(Set<Long> shown, Set<Long> before, Set<Long> after) {

    /** @param shown keys joined by commas, likewise {@code before} */
    public static AttendanceTicks of(String shown, String before, Set<Long> after) {
        return new AttendanceTicks(keys(shown), keys(before), after);
    }

    private static Set<Long> keys(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(key -> key.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ticked on the page. */
    public Set<Long> ticked() {
        return without(after, before);
    }

    /** The tick was taken off on the page. */
    public Set<Long> unticked() {
        Set<Long> unticked = without(before, after);
        unticked.retainAll(shown);
        return unticked;
    }

    private static Set<Long> without(Set<Long> keys, Set<Long> others) {
        Set<Long> left = new LinkedHashSet<>(keys);
        left.removeAll(others);
        return left;
    }
}
