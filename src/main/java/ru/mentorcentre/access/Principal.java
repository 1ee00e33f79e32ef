package ru.mentorcentre.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.shared.Viewer;

/**
 * The signed-in account as Spring Security and the session know it.
 *
 * @param mustSetUpFactor the second factor is obligatory, and there is none yet
 * @param version of the account, to see whether it has changed between the two steps of a log-in
 */
public record Principal(
        Viewer viewer,
        String getPassword,
        boolean blocked,
        boolean mustChangePassword,
        boolean mustSetUpFactor,
        int version)
        implements UserDetails, SignedIn {

    public static Principal of(Account account) {
        return new Principal(
                account.viewer(),
                account.passwordHash(),
                account.isBlocked(),
                account.mustChangePassword(),
                false,
                account.version());
    }

    /** For the session, where a hash has no business. */
    public Principal withoutPassword() {
        return new Principal(viewer, null, blocked, mustChangePassword, mustSetUpFactor, version);
    }

    /** After the one-time password has been changed. */
    public Principal withOwnPassword() {
        return new Principal(viewer, null, blocked, false, mustSetUpFactor, version);
    }

    /** Has to set up a second factor before anything else, or has done so. */
    public Principal withFactorToSetUp(boolean must) {
        return new Principal(viewer, getPassword, blocked, mustChangePassword, must, version);
    }

    @Override
    public String getUsername() {
        return viewer.login();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !blocked;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(viewer.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
    }
}
