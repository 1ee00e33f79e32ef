package ru.mentorcentre.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import ru.mentorcentre.shared.BusinessRuleViolation;

/**
 * Slows down guessing, for all instances together. An attempt is written down before it is judged, so that attempts made
 * at the same moment, on this instance or another, count each other.
 */
@Service
public class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int ROUNDS = 20;

    private final ThrottleMarkRepository marks;
    private final Clock clock;

    public Throttle(ThrottleMarkRepository marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Lets an attempt through and counts it until it is forgiven. Where only other attempts still under way stand in the
     * way, it waits some seconds for their end: a class that signs in at once is no attack.
     *
     * @throws TooManyAttempts when one of the limits is used up; such an attempt does not prolong the wait
     */
    public Attempt admit(AttemptLimit... limits) {
        for (int round = 1; ; round++) {
            Instant now = clock.instant();
            Attempt attempt = enter(limits, now);
            List<Hindrance> hindrances = Arrays.stream(limits)
                    .map(limit -> hindrance(limit, attempt, now))
                    .filter(hindrance -> hindrance != Hindrance.NONE)
                    .toList();
            if (hindrances.isEmpty()) {
                return attempt;
            }
            forgive(attempt);
            if (round == ROUNDS || hindrances.stream().anyMatch(Hindrance::lasts)) {
                throw new TooManyAttempts(longest(hindrances, now));
            }
            pause();
        }
    }

    /**
     * As {@link #admit}, for a form.
     *
     * @param field to say it beside, {@code null} for the form as a whole
     * @throws BusinessRuleViolation instead
     */
    public Attempt admitForm(String field, AttemptLimit limit) {
        try {
            return admit(limit);
        } catch (TooManyAttempts spent) {
            throw new BusinessRuleViolation(field, spent.inWords());
        }
    }

    private Attempt enter(AttemptLimit[] limits, Instant now) {
        List<ThrottleMark> entered = Arrays.stream(limits)
                .map(limit -> new ThrottleMark(limit.key(), now))
                .toList();
        return new Attempt(marks.saveAll(entered).stream().map(ThrottleMark::id).toList());
    }

    private Hindrance hindrance(AttemptLimit limit, Attempt attempt, Instant now) {
        List<ThrottleMark> others = marks.others(limit.key(), now.minus(WINDOW), attempt.marks());
        if (others.size() < limit.times()) {
            return Hindrance.NONE;
        }
        List<ThrottleMark> failed =
                others.stream().filter(ThrottleMark::hasFailed).toList();
        int tooMany = failed.size() - limit.times();
        return tooMany < 0
                ? new Hindrance(now, false)
                : new Hindrance(failed.get(tooMany).at().plus(WINDOW), true);
    }

    private static Duration longest(List<Hindrance> hindrances, Instant now) {
        return hindrances.stream()
                .map(hindrance -> Duration.between(now, hindrance.until()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(50, 300));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(Duration.ZERO);
        }
    }

    /** The attempt was a failure. */
    public void fail(Attempt attempt) {
        marks.fail(attempt.marks());
    }

    /** The attempt was no failure. */
    public void forgive(Attempt attempt) {
        marks.remove(attempt.marks());
    }

    /** Forgets all failures under this key. */
    public void forget(AttemptLimit limit) {
        marks.removeAll(limit.key());
    }

    /** Counts something that is neither right nor wrong, only not to be done too often. */
    public boolean spend(AttemptLimit limit) {
        try {
            fail(admit(limit));
            return true;
        } catch (TooManyAttempts spent) {
            return false;
        }
    }

    /** Takes away attempts that nobody counts any more. */
    void cleanUp() {
        marks.removeBefore(clock.instant().minus(WINDOW));
    }

    /** One attempt under way. */
    public record Attempt(List<Long> marks) {}

    private record Hindrance(Instant until, boolean lasts) {

        static final Hindrance NONE = new Hindrance(Instant.MIN, false);
    }
}
