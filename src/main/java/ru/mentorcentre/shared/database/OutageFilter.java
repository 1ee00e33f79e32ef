package ru.mentorcentre.shared.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers in plain words when the database is away or the disk is full. It stands before the filter of the sessions, for
 * these are in the database too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    private final OutagePage page;
    private final DataDisk disk;

    OutageFilter(OutagePage page, DataDisk disk) {
        this.page = page;
        this.disk = disk;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException problem) {
            Optional<Outage> outage = Outage.of(problem);
            if (outage.isEmpty() || response.isCommitted()) {
                throw problem;
            }
            // PostgreSQL that finds no room for its journal goes down altogether
            Outage seen = disk.isFull() ? Outage.DISK_FULL : outage.get();
            String incident = page.write(seen, doubt(request, problem), request, response);
            LOG.error(
                    "Incident {} at {}: {}",
                    incident,
                    request.getRequestURI(),
                    NestedExceptionUtils.getMostSpecificCause(problem).toString());
        }
    }

    /** The page of another error needs the database for its frame. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static OutagePage.Doubt doubt(HttpServletRequest request, Exception problem) {
        if (FinishedHandlers.isFinished(request)) {
            return OutagePage.Doubt.DONE;
        }
        return Outage.leavesDoubt(problem) ? OutagePage.Doubt.PERHAPS_WRITTEN : OutagePage.Doubt.NOT_WRITTEN;
    }
}
