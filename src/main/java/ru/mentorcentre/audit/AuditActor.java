package ru.mentorcentre.audit;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * Who did it, from where.
 *
 * @param accountId {@code null} for the program itself and for an unknown login
 * @param ip {@code null} outside a request
 * @param municipalityId whose trail it belongs to, {@code null} for the installation's
 */
public record AuditActor(Long accountId, String ip, Long municipalityId) {

    /** Whoever is signed in now. */
    static AuditActor current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    public static AuditActor of(Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? of(signedIn.viewer())
                : new AuditActor(null, remoteAddress(), municipality(null));
    }

    public static AuditActor of(Viewer viewer) {
        return new AuditActor(viewer.accountId(), remoteAddress(), municipality(viewer.municipalityId()));
    }

    /** Somebody who tried a login that is none: what he typed is not kept, it may be a password. */
    public static AuditActor unknown() {
        return new AuditActor(null, remoteAddress(), null);
    }

    private static Long municipality(Long own) {
        return Tenant.current() > Tenant.ROOT ? Long.valueOf(Tenant.current()) : own;
    }

    private static String remoteAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
