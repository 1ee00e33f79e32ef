package ru.mentorcentre.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Short codes that anybody may type are not to be guessed. */
@Service
public class CodeGuessLimiter {

    private final Throttle throttle;

    CodeGuessLimiter(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * Looks up what somebody typed; a right code costs nothing, too many wrong ones from one address end in a refusal.
     *
     * @param what kind of code, apart from other kinds
     * @throws TooMany with a Russian message that says how long to wait
     */
    public <T> Optional<T> guess(String what, String address, Supplier<Optional<T>> lookUp) {
        Throttle.Attempt attempt;
        try {
            attempt = throttle.admit(AttemptLimit.guess(what, address));
        } catch (TooManyAttempts refused) {
            throw new TooMany(refused.inWords());
        }
        Optional<T> found = lookUp.get();
        if (found.isPresent()) {
            throttle.forgive(attempt);
        } else {
            throttle.fail(attempt);
        }
        return found;
    }

    /** Too many wrong codes; the message is for the page. */
    public static class TooMany extends RuntimeException {

        TooMany(String message) {
            super(message);
        }
    }
}
