package ru.mentorcentre.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import ru.mentorcentre.access.ChosenMunicipality;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;

/** Puts a request behind the wall of its account's municipality. */
class TenantFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Tenant.run(tenant(request), () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException | ServletException problem) {
                    throw new Passed(problem);
                }
            });
        } catch (Passed passed) {
            passed.rethrow();
        }
    }

    /** An error page shows the same frame, hence the same municipality. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static long tenant(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Tenant.NOBODY;
        }
        Viewer viewer = signedIn.viewer();
        return viewer.isRoot() ? ChosenMunicipality.of(request.getSession(false)) : viewer.municipalityId();
    }

    /** Carries a checked exception through a {@link Runnable}. */
    private static final class Passed extends RuntimeException {

        Passed(Exception cause) {
            super(cause);
        }

        void rethrow() throws ServletException, IOException {
            if (getCause() instanceof IOException io) {
                throw io;
            }
            throw (ServletException) getCause();
        }
    }
}
