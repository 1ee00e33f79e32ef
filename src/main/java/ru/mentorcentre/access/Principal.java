package ru.mentorcentre.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.shared.Viewer;

/** The signed-in account as Spring Security and the session know it. */
record Principal(Viewer viewer, String getPassword, boolean blocked, boolean mustChangePassword)
        implements UserDetails, SignedIn {

    static Principal of(Account account) {
        return new Principal(
                account.viewer(), account.passwordHash(), account.isBlocked(), account.mustChangePassword());
    }

    /** For the session, where a hash has no business. */
    Principal withoutPassword() {
        return new Principal(viewer, null, blocked, mustChangePassword);
    }

    /** After the one-time password has been changed. */
    Principal withOwnPassword() {
        return new Principal(viewer, null, blocked, false);
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
