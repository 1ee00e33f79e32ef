package ru.mentorcentre.access.signin;

import org.springframework.security.core.AuthenticationException;

/** The password was right and does not suffice: a code is asked for. */
class SecondStepNeeded extends AuthenticationException {

    private final transient PendingSignIn pending;

    SecondStepNeeded(PendingSignIn pending) {
        super("A code is needed");
        this.pending = pending;
    }

    PendingSignIn pending() {
        return pending;
    }
}
