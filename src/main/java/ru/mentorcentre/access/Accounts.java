package ru.mentorcentre.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.audit.AuditTrail;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** Who can sign in. */
@Service
@Transactional
public class Accounts {

    /** Leaves room for the number behind it. */
    private static final int LONGEST_STEM = 40;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final AuditTrail trail;
    private final SecondFactors factors;
    private final ApplicationEventPublisher events;

    public Accounts(
            AccountRepository accounts,
            PasswordEncoder passwords,
            Clock clock,
            AuditTrail trail,
            SecondFactors factors,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.trail = trail;
        this.factors = factors;
        this.events = events;
    }

    /** Nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /**
     * Adds an account with a password of its own choice.
     *
     * @return its key
     * @throws IllegalArgumentException if the login is impossible, or roles, municipality and school do not fit together
     * @throws org.springframework.dao.DataIntegrityViolationException if the login is taken
     */
    public long add(NewAccount wanted, String password) {
        return accounts.saveAndFlush(account(wanted, password)).id();
    }

    /** The accounts of one municipality that hold one of the roles and are not blocked, by name. */
    @Transactional(readOnly = true)
    public List<AccountChoice> withRole(long municipalityId, Set<Role> roles) {
        return accounts.withRole(municipalityId, roles);
    }

    /**
     * Takes the name, the login and the second factor off an account for good, ends its sessions and lets nobody in any more. What was done
     * with it keeps its number as the author.
     */
    public void close(long id) {
        Account account = accounts.findById(id).orElseThrow(NotFound.of("Учётная запись", id));
        String before = account.login();
        events.publishEvent(new AccessChanged(before));
        factors.forget(id);
        account.close(clock.instant());
        accounts.saveAndFlush(account);
        trail.renamed(before, account.login());
        events.publishEvent(new AccountClosed(id));
    }

    /** The logins and names of accounts, whatever has become of them. */
    @Transactional(readOnly = true)
    public List<AccountChoice> named(Collection<Long> ids) {
        return accounts.named(ids);
    }

    /** Who an account is, as long as it may sign in. */
    @Transactional(readOnly = true)
    public Optional<Viewer> active(long id) {
        return accounts.findById(id).filter(account -> !account.isBlocked()).map(Account::viewer);
    }

    /** A login like the wanted one that nobody has: letters and digits are kept, a number follows where it is taken. */
    @Transactional(readOnly = true)
    public String freeLogin(String wanted) {
        String fit = LoginName.normal(wanted).replaceAll("[^a-z0-9._-]", "");
        String stem = LoginName.isPossible(fit) ? fit.substring(0, Math.min(fit.length(), LONGEST_STEM)) : "user";
        String login = stem;
        for (int number = 2; accounts.existsByLogin(login); number++) {
            login = stem + number;
        }
        return login;
    }

    /** As {@link #add}, with a password that has to be changed at the first log-in. */
    public long addWithOneTimePassword(NewAccount wanted, String password) {
        Account account = account(wanted, password);
        account.giveOneTimePassword(account.passwordHash());
        return accounts.saveAndFlush(account).id();
    }

    private Account account(NewAccount wanted, String password) {
        if (!LoginName.isPossible(wanted.login()) || !wanted.duties().areSound()) {
            throw new IllegalArgumentException("Roles, municipality and school do not fit together: " + wanted.roles());
        }
        return new Account(wanted, passwords.encode(password), clock.instant());
    }
}
