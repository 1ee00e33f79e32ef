package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Asks somebody who is not signed in to sign in, and keeps where he was going and what he was sending. */
@Component
class SignInPrompt implements AuthenticationEntryPoint {

    private final SavedForms forms;

    SignInPrompt(SavedForms forms) {
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean expired = BrowserRequest.lostSession(request);
        boolean kept = forms.keep(request);
        if (BrowserRequest.opensPage(request)) {
            ReturnAddress.remember(request);
        }
        BrowserRequest.send(request, response, kept ? "/login?kept" : expired ? "/login?expired" : "/login");
    }
}
