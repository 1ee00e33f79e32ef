package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Principal;
import ru.mentorcentre.access.credential.SecondFactors;

/** Where a log-in leads: to the second step, on to where one was going, or back with the reason. */
@Component
public class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** Page of the own second factor, and where it is set up. */
    public static final String SECOND_FACTOR = "/account/second-factor";

    public static final String SECOND_FACTOR_SETUP = SECOND_FACTOR + "/setup";

    private final SecondFactors factors;

    SignInOutcome(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        SignInProblem.take(session);
        PendingSignIn.discard(session);
        response.sendRedirect(request.getContextPath() + target((Principal) authentication.getPrincipal(), session));
    }

    private String target(Principal principal, HttpSession session) {
        if (principal.mustChangePassword()) {
            return "/account/password";
        }
        if (principal.mustSetUpFactor()) {
            return SECOND_FACTOR_SETUP;
        }
        return isToBeTold(principal.viewer().accountId()) ? SECOND_FACTOR : next(session);
    }

    /** Somebody took the factor away, or codes of the app can no longer be checked. */
    private boolean isToBeTold(long accountId) {
        return factors.notice(accountId).isPresent()
                || factors.standing(accountId).isStuck();
    }

    /** The page to go on with: the form kept, the page asked for, the first page. */
    public static String next(HttpSession session) {
        if (SavedForms.in(session).isPresent()) {
            return "/continue";
        }
        return ReturnAddress.take(session).orElse("/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof SecondStepNeeded needed) {
            SignInProblem.take(request.getSession());
            request.changeSessionId();
            needed.pending().keep(request.getSession());
            response.sendRedirect(request.getContextPath() + SecondStepFilter.PATH);
            return;
        }
        if (reason instanceof SecondStepExpired) {
            PendingSignIn.discard(request.getSession());
            response.sendRedirect(request.getContextPath() + "/login?expired");
            return;
        }
        if (SecondStepFilter.PATH.equals(request.getServletPath())) {
            SignInProblem.ofCode(reason).keep(request.getSession());
            response.sendRedirect(request.getContextPath() + SecondStepFilter.PATH + "?error");
            return;
        }
        SignInProblem.of(reason, request.getParameter("username")).keep(request.getSession());
        response.sendRedirect(request.getContextPath() + "/login?error");
    }
}
