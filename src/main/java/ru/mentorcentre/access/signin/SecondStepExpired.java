package ru.mentorcentre.access.signin;

import org.springframework.security.core.AuthenticationException;

/** The first step is too long ago, or the account has changed since: the log-in begins anew. */
class SecondStepExpired extends AuthenticationException {

    SecondStepExpired() {
        super("The log-in has to begin anew");
    }
}
