package ru.mentorcentre.access;

import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(AccountRepository accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
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
     */
    public long add(NewAccount wanted, String password) {
        return accounts.save(new Account(wanted, passwords.encode(password), clock.instant()))
                .id();
    }
}
