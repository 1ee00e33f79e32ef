package ru.mentorcentre.access;

import jakarta.servlet.http.HttpSession;
import ru.mentorcentre.shared.persistence.Tenant;

/** The municipality that somebody of the root scope looks into; kept in the session. */
public final class ChosenMunicipality {

    private static final String KEY = "chosenMunicipality";

    private ChosenMunicipality() {}

    public static long of(HttpSession session) {
        return session != null && session.getAttribute(KEY) instanceof Long chosen ? chosen : Tenant.ROOT;
    }

    /** Looks into one municipality from now on, or into all with {@link Tenant#ROOT}. */
    static void choose(HttpSession session, long municipalityId) {
        session.setAttribute(KEY, municipalityId);
    }
}
