package ru.mentorcentre.access.own;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.AttemptLimit;
import ru.mentorcentre.access.Throttle;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;

/** Changes somebody's own password; the present one is guessed at no faster here than at the log-in. */
@Service
class OwnPassword {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    OwnPassword(
            AccountRepository accounts,
            PasswordEncoder passwords,
            Throttle throttle,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * Changes the password.
     *
     * @throws BusinessRuleViolation if the present one is wrong, and after too many wrong ones
     */
    void change(String login, String oldPassword, String newPassword) {
        Throttle.Attempt attempt = throttle.admitForm("oldPassword", AttemptLimit.login(login));
        boolean right = Boolean.TRUE.equals(transactions.execute(status -> changed(login, oldPassword, newPassword)));
        if (!right) {
            throttle.fail(attempt);
            throw new BusinessRuleViolation("oldPassword", "Нынешний пароль не подходит");
        }
        throttle.forgive(attempt);
    }

    /**
     * Makes sure that it is the owner who asks.
     *
     * @param field of the form to blame
     * @throws BusinessRuleViolation if the password is wrong, and after too many wrong ones
     */
    void prove(String login, String password, String field) {
        Throttle.Attempt attempt = throttle.admitForm(null, AttemptLimit.login(login));
        boolean right = accounts.findByLogin(login)
                .filter(account -> passwords.matches(password == null ? "" : password, account.passwordHash()))
                .isPresent();
        if (!right) {
            throttle.fail(attempt);
            throw new BusinessRuleViolation(field, "Пароль не подходит");
        }
        throttle.forgive(attempt);
    }

    private boolean changed(String login, String oldPassword, String newPassword) {
        Account account = accounts.findByLogin(login).orElseThrow(NotFound.of("Учётная запись", login));
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            return false;
        }
        account.changePassword(passwords.encode(newPassword));
        events.publishEvent(new AuditEvent(AuditEvent.Action.ACCOUNT, "сменён свой пароль: " + login));
        return true;
    }
}
