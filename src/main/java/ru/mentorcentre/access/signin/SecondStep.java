package ru.mentorcentre.access.signin;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.AttemptLimit;
import ru.mentorcentre.access.Principal;
import ru.mentorcentre.access.Throttle;
import ru.mentorcentre.access.credential.CodeCheck;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.audit.AuditActor;
import ru.mentorcentre.audit.AuditTrail;
import ru.mentorcentre.shared.AuditEvent;

/** The second step of a log-in: the code, guessed at no faster than a password. */
@Service
class SecondStep {

    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final Throttle throttle;
    private final AuditTrail trail;

    SecondStep(AccountRepository accounts, SecondFactors factors, Throttle throttle, AuditTrail trail) {
        this.accounts = accounts;
        this.factors = factors;
        this.throttle = throttle;
        this.trail = trail;
    }

    /**
     * Who signs in with this code.
     *
     * @throws BadCredentialsException if it is wrong or was used before
     * @throws TooManyAttempts after too many wrong ones
     * @throws SecondStepExpired if the account has changed since the password was checked
     */
    Principal pass(PendingSignIn pending, String code, String address) {
        AttemptLimit limit = AttemptLimit.code(pending.login());
        Throttle.Attempt attempt = throttle.admit(limit, AttemptLimit.address(address));
        Account account = accounts.findById(pending.accountId())
                .filter(found -> found.version() == pending.version() && !found.isBlocked())
                .orElse(null);
        if (account == null) {
            throttle.fail(attempt);
            throw new SecondStepExpired();
        }
        CodeCheck check = factors.check(account.id(), code);
        if (!check.isRight()) {
            throttle.fail(attempt);
            throw new BadCredentialsException("Wrong code");
        }
        throttle.forgive(attempt);
        throttle.forget(limit);
        if (check == CodeCheck.RECOVERY) {
            trail.recordApart(
                    AuditEvent.Action.ACCOUNT,
                    "вход по резервному коду, осталось: "
                            + factors.standing(account.id()).recoveryCodes(),
                    AuditActor.of(account.viewer()));
        }
        return Principal.of(account).withoutPassword();
    }
}
