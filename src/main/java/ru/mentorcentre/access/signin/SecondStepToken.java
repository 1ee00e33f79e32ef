package ru.mentorcentre.access.signin;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A code that somebody has typed after the right password. */
class SecondStepToken extends AbstractAuthenticationToken {

    private final PendingSignIn pending;
    private final String code;

    SecondStepToken(PendingSignIn pending, String code) {
        super(List.of());
        this.pending = pending;
        this.code = code;
    }

    PendingSignIn pending() {
        return pending;
    }

    @Override
    public String getCredentials() {
        return code;
    }

    @Override
    public String getPrincipal() {
        return pending.login();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
