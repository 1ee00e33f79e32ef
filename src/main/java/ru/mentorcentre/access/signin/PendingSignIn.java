package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The password was right, the code is still to come. Lies in the session, which belongs to nobody until then.
 *
 * @param version of the account then: whoever was blocked or got another password meanwhile begins anew
 */
record PendingSignIn(long accountId, String login, int version, Instant since) implements Serializable {

    private static final String KEY = "pendingSignIn";
    private static final Duration LASTS = Duration.ofMinutes(10);

    void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static Optional<PendingSignIn> in(HttpSession session, Instant now) {
        return Optional.ofNullable(session)
                .map(kept -> (PendingSignIn) kept.getAttribute(KEY))
                .filter(pending -> now.isBefore(pending.since.plus(LASTS)));
    }

    static void discard(HttpSession session) {
        session.removeAttribute(KEY);
    }
}
