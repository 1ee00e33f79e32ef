package ru.mentorcentre.access;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * The log-in by password. An unknown login costs the same time and gets the same answer as a wrong password; that an
 * account is blocked learns only who knows its password.
 */
class ThrottledLogin extends DaoAuthenticationProvider {

    private final Throttle throttle;

    ThrottledLogin(UserDetailsService accounts, PasswordEncoder passwords, Throttle throttle) {
        super(accounts);
        setPasswordEncoder(passwords);
        setPreAuthenticationChecks(user -> {});
        setPostAuthenticationChecks(ThrottledLogin::refuseBlocked);
        this.throttle = throttle;
    }

    private static void refuseBlocked(UserDetails user) {
        if (!user.isAccountNonLocked()) {
            throw new LockedException("Blocked");
        }
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        Limit login = Limit.login(typed.getName());
        Throttle.Attempt attempt = throttle.admit(login, Limit.address(address(typed)));
        try {
            Authentication done = super.authenticate(typed);
            throttle.forgive(attempt);
            throttle.forget(login);
            return done;
        } catch (AuthenticationException wrong) {
            throttle.fail(attempt);
            throw wrong;
        }
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    protected Authentication createSuccessAuthentication(Object principal, Authentication typed, UserDetails user) {
        return super.createSuccessAuthentication(((Principal) principal).withoutPassword(), typed, user);
    }
}
