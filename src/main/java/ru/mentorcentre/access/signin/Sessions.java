package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import ru.mentorcentre.access.AccessChanged;
import ru.mentorcentre.access.Principal;

/** The open sessions of an account, on whatever device and instance. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(AccessChanged changed) {
        endOthers(changed.login(), null);
    }

    /** Ends all sessions of an account but the one to keep. */
    public void endOthers(String login, String keep) {
        open(login).stream().filter(id -> !id.equals(keep)).forEach(sessions::deleteById);
    }

    public int count(String login) {
        return open(login).size();
    }

    private Set<String> open(String login) {
        return Set.copyOf(sessions.findByPrincipalName(login).keySet());
    }

    /** Goes on under a new session number, as somebody who has done a duty, and without the other sessions. */
    public void renew(HttpServletRequest request, HttpServletResponse response, UnaryOperator<Principal> done) {
        Authentication former = SecurityContextHolder.getContext().getAuthentication();
        Principal principal = done.apply((Principal) former.getPrincipal());
        UsernamePasswordAuthenticationToken renewed =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, former.getAuthorities());
        renewed.setDetails(former.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(renewed);
        SecurityContextHolder.setContext(context);
        endOthers(principal.getUsername(), request.getSession().getId());
        request.changeSessionId();
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
