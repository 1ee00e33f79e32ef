package ru.mentorcentre.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where a log-in leads: on to where one was going, or back with the reason. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        SignInProblem.take(session);
        String target =
                ((Principal) authentication.getPrincipal()).mustChangePassword() ? "/account/password" : next(session);
        response.sendRedirect(request.getContextPath() + target);
    }

    /** The page to go on with: the form kept, the page asked for, the first page. */
    static String next(HttpSession session) {
        if (SavedForms.in(session).isPresent()) {
            return "/continue";
        }
        return ReturnTo.take(session).orElse("/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        SignInProblem.of(reason, request.getParameter("username")).keep(request.getSession());
        response.sendRedirect(request.getContextPath() + "/login?error");
    }
}
