package ru.mentorcentre.reserve.need;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.reserve.ManagerPost;

/**
 * A school's need and the people it has for it.
 *
 * @param ready in the register
 * @param soon in training or past it
 */
public record SchoolBench(long schoolId, String school, long heads, long deputies, long ready, long soon) {

    public long needed() {
        return heads + deputies;
    }

    /** How many it needs beyond its own people who are ready. */
    public long lacking() {
        return Math.max(0, needed() - ready);
    }

    /** «2: директор, заместитель». */
    public String posts() {
        return Stream.of(of(heads, ManagerPost.HEAD), of(deputies, ManagerPost.DEPUTY))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String of(long count, ManagerPost post) {
        return count == 0 ? null : count == 1 ? post.title() : post.title() + " × " + count;
    }

    /** «готов сейчас», «через год», «никого»: the best it has. */
    public String best() {
        return ready > 0 ? "есть готовые" : soon > 0 ? "через год" : "никого";
    }
}
