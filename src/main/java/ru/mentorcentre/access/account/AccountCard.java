package ru.mentorcentre.access.account;

import java.time.Instant;
import ru.mentorcentre.access.Account;

/** The facts on top of an account's page. */
record AccountCard(
        long id, String login, String fullName, AccountState state, Instant createdAt, boolean mustChangePassword) {

    static AccountCard of(Account account) {
        return new AccountCard(
                account.id(),
                account.login(),
                account.fullName(),
                account.isBlocked() ? AccountState.BLOCKED : AccountState.ACTIVE,
                account.createdAt(),
                account.mustChangePassword());
    }
}
