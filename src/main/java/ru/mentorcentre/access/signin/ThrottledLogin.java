package ru.mentorcentre.access.signin;

import java.time.Clock;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import ru.mentorcentre.access.AttemptLimit;
import ru.mentorcentre.access.Principal;
import ru.mentorcentre.access.Throttle;
import ru.mentorcentre.access.credential.FactorPolicy;
import ru.mentorcentre.access.credential.SecondFactors;

/**
 * The log-in by password, the only step of it unless there is a second factor. An unknown login costs the same time and gets the same answer as a wrong password; that an
 * account is blocked learns only who knows its password.
 */
class ThrottledLogin extends DaoAuthenticationProvider {

    private final Throttle throttle;
    private final SecondFactors factors;
    private final FactorPolicy policy;
    private final Clock clock;

    ThrottledLogin(
            UserDetailsService accounts,
            PasswordEncoder passwords,
            Throttle throttle,
            SecondFactors factors,
            FactorPolicy policy,
            Clock clock) {
        super(accounts);
        setPasswordEncoder(passwords);
        setPreAuthenticationChecks(user -> {});
        setPostAuthenticationChecks(ThrottledLogin::refuseBlocked);
        this.throttle = throttle;
        this.factors = factors;
        this.policy = policy;
        this.clock = clock;
    }

    private static void refuseBlocked(UserDetails user) {
        if (!user.isAccountNonLocked()) {
            throw new LockedException("Blocked");
        }
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        AttemptLimit login = AttemptLimit.login(typed.getName());
        Throttle.Attempt attempt = throttle.admit(login, AttemptLimit.address(address(typed)));
        Authentication done;
        try {
            done = super.authenticate(typed);
        } catch (AuthenticationException wrong) {
            throttle.fail(attempt);
            throw wrong;
        }
        throttle.forgive(attempt);
        throttle.forget(login);
        return enough((Principal) done.getPrincipal(), done);
    }

    /** Where there is a second factor, nobody is signed in yet. */
    private Authentication enough(Principal principal, Authentication done) {
        long id = principal.viewer().accountId();
        if (factors.isOn(id)) {
            throw new SecondStepNeeded(
                    new PendingSignIn(id, principal.getUsername(), principal.version(), clock.instant()));
        }
        return done;
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    protected Authentication createSuccessAuthentication(Object principal, Authentication typed, UserDetails user) {
        Principal somebody = ((Principal) principal).withoutPassword();
        boolean must = policy.isRequiredFor(somebody.viewer().roles());
        return super.createSuccessAuthentication(somebody.withFactorToSetUp(must), typed, user);
    }
}
