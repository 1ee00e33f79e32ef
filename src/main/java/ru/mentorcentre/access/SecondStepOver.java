package ru.mentorcentre.access;

import org.springframework.security.core.AuthenticationException;

/** The first step is too long ago, or the account has changed since: the log-in begins anew. */
class SecondStepOver extends AuthenticationException {

    SecondStepOver() {
        super("The log-in has to begin anew");
    }
}
