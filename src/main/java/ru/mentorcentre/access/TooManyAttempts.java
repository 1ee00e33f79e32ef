package ru.mentorcentre.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import ru.mentorcentre.shared.web.Words;

/** Tried too often; says how long to wait. */
public class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** For the page: how long to wait, in whole minutes. */
    public String inWords() {
        long minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
        return "Слишком много неудачных попыток. Попробуйте через " + Words.count(minutes, "минуту", "минуты", "минут")
                + ".";
    }
}
