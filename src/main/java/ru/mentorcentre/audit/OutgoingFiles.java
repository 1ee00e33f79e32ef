package ru.mentorcentre.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts every file that a handler sends on record, in a transaction of its own, before the first byte leaves: no handler
 * has to think of it, and none can forget it. A file that cannot be recorded is not sent.
 */
@Component
class OutgoingFiles extends OncePerRequestFilter {

    private final AuditTrail trail;

    OutgoingFiles(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RecordedResponse recorded = new RecordedResponse(request, response, trail);
        chain.doFilter(request, recorded);
        recorded.finish();
    }
}
