package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.SignedIn;

/**
 * Answers a refusal: the page 403, unless the form was only older than the session. Then it asks to sign in, or, if that
 * has happened in another window already, to send the form once more.
 */
@Component
class RefusalPage implements AccessDeniedHandler {

    private static final Set<String> GATES = Set.of("/login", SecondStepFilter.PATH, "/logout", "/first");

    private final SavedForms forms;

    RefusalPage(SavedForms forms) {
        this.forms = forms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (!(reason instanceof CsrfException) || !BrowserRequest.hadSession(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (GATES.contains(request.getServletPath())) {
            BrowserRequest.send(request, response, isSignedIn() ? "/" : "/login?expired");
        } else if (forms.keep(request)) {
            BrowserRequest.send(request, response, isSignedIn() ? "/continue" : "/login?kept");
        } else if (isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            BrowserRequest.send(request, response, "/login?expired");
        }
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
