package ru.mentorcentre.access;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts for tests: every one under a login of its own. */
public final class AccountExample {

    public static final String PASSWORD = "сосна-и-берёза";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private AccountExample() {}

    public static String login(String role) {
        return role + "." + UUID.randomUUID().toString().substring(0, 8) + NUMBER.incrementAndGet();
    }

    /** Adds an account and returns its login. */
    public static String add(Accounts accounts, Role role, Long municipalityId) {
        String login = login(role.name().toLowerCase(java.util.Locale.ROOT));
        accounts.add(new NewAccount(login, "Пример " + login, Set.of(role), municipalityId, null), PASSWORD);
        return login;
    }
}
