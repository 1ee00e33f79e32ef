package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code that was typed after the password. */
class SecondStepFilter extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/code";

    /** The name keeps it out of a form that outlives its session. */
    static final String FIELD = "passwordCode";

    private final Clock clock;

    SecondStepFilter(Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.clock = clock;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        PendingSignIn pending =
                PendingSignIn.in(request.getSession(false), clock.instant()).orElseThrow(SecondStepExpired::new);
        String typed = request.getParameter(FIELD);
        SecondStepToken token = new SecondStepToken(pending, typed == null ? "" : typed);
        token.setDetails(authenticationDetailsSource.buildDetails(request));
        return getAuthenticationManager().authenticate(token);
    }
}
