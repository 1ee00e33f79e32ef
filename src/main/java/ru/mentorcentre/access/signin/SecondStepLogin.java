package ru.mentorcentre.access.signin;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import ru.mentorcentre.access.Principal;

/** The way in for a code; a password does not come through here, nor a code through {@link ThrottledLogin}. */
class SecondStepLogin implements AuthenticationProvider {

    private final SecondStep step;

    SecondStepLogin(SecondStep step) {
        this.step = step;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        SecondStepToken token = (SecondStepToken) typed;
        String address =
                token.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        Principal principal = step.pass(token.pending(), token.getCredentials(), address);
        UsernamePasswordAuthenticationToken done =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        done.setDetails(token.getDetails());
        return done;
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == SecondStepToken.class;
    }
}
